package org.probatum.cli;

import java.io.PrintWriter;

/**
 * Where a run speaks.
 *
 * @param out results
 * @param err progress and complaints
 * @param colour whether results go to a terminal that shows colours
 * @param debug whether internal errors are told whole
 */
record Console(PrintWriter out, PrintWriter err, boolean colour, boolean debug) {

  Console debugging(boolean on) {
    return new Console(out, err, colour, on);
  }

  void complain(Throwable complaint) {
    err.println("probatum: " + complaint.getMessage());
    err.flush();
  }

  /** Tells a defect of the program in one line. */
  void admit(String place, Throwable defect) {
    err.println("probatum: " + Complaint.name(place) + ": " + Defect.line(defect));
    if (debug) {
      defect.printStackTrace(err);
    }
    err.flush();
  }
}
