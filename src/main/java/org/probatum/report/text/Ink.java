package org.probatum.report.text;

import org.probatum.grading.Severity;

/** Colours of a terminal, or none. */
record Ink(boolean colour) {

  private static final String ESCAPE = "\u001B[";

  String strong(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL -> paint("1;31", text);
      case MAJOR -> paint("31", text);
      case MODERATE -> paint("33", text);
      case MINOR -> paint("36", text);
      case INFO -> paint("34", text);
    };
  }

  private String paint(String code, String text) {
    return colour ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
