package org.probatum.cli;

import java.util.Arrays;

/** Words for an error that is not the user's. */
final class Defect {

  private Defect() {}

  static String line(Throwable defect) {
    if (defect instanceof OutOfMemoryError) {
      return "needs more memory than there is. Check it in parts, or give Java more with PROBATUM_OPTS=-Xmx1g.";
    }
    return "internal error ("
        + what(defect)
        + "). This is a defect of Probatum: please report it, with the article and what the same"
        + " command prints with --debug.";
  }

  private static String what(Throwable defect) {
    return defect.getClass().getSimpleName()
        + Arrays.stream(defect.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.probatum."))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
  }
}
