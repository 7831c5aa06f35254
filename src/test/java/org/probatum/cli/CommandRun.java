package org.probatum.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/** A run of the command line and what it said. */
record CommandRun(int code, String out, String err) {

  static CommandRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, false);
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Probatum.run(console, clock, words);
    return new CommandRun(code, out.toString(), err.toString());
  }
}
