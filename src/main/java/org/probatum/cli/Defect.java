package org.probatum.cli;

/** Words for an error that is not the user's. */
final class Defect {

  private Defect() {}

  static String line(Throwable defect) {
    if (defect instanceof OutOfMemoryError) {
      return "needs more memory than there is. Check it in parts, or alone.";
    }
    return "internal error ("
        + what(defect)
        + "). This is a defect of Probatum: please report it, with the article and what the same"
        + " command prints with --debug.";
  }

  private static String what(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    String name = defect.getClass().getSimpleName();
    return trace.length == 0
        ? name
        : name + " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
