package org.probatum.cli;

import java.io.PrintWriter;
import java.time.Clock;

/** Entry of the program: the only place that touches streams, clock and exit. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The launcher knows whether there is a terminal; Java 17 cannot tell for one stream alone.
    boolean colour = Boolean.getBoolean("probatum.colour");
    PrintWriter out = new PrintWriter(System.out);
    PrintWriter err = new PrintWriter(System.err);
    Console console = new Console(out, err, colour, false);
    int code = Probatum.run(console, Clock.systemUTC(), arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
