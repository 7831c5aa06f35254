package org.probatum.claim;

import org.probatum.text.Scan;

/** Words that a study left something out: "deaths were not reported". */
public final class Withheld {

  private static final String LEFT_OUT =
      "(?:reported|measured|assessed|recorded|examined|counted|published|mentioned)\\b";

  /** A part of it, or a time: the rest may be told. */
  private static final String IN_PART =
      "(?!\\s+(?:separately|apart|alone|by|for|in|at|after|beyond|directly|again|whether|how|why|when|if|any|an?|which|until|as|to)\\b)";

  private static final Scan TOLD =
      Scan.of(
          "(?i)\\b(?:(?:was|were) (?:not|never) (?:even )?"
              + LEFT_OUT
              + IN_PART
              + "|(?:did not|didn['\\u2019]t|never|failed to) (?:even )?(?:report|measure|assess|record|examine|count|mention)(?:ed|d)?\\b"
              + IN_PART
              + ")");

  private static final Scan HARMS =
      Scan.of("(?i)\\b(?:side[- ]effects?|adverse (?:events?|effects?|reactions?)|harms)\\b");

  private static final Scan DOUBT =
      Scan.of(
          "(?i)\\b(?:whether|separately|subgroups?|beyond|long[- ]term|differences?"
              + "|(?:most|some|many|several|few|fewer|half|none|one|two|three|four|five|\\d+)(?: of)?(?: the| these| those)?(?: \\w+)? (?:trials|studies|papers|reports))\\b");

  private Withheld() {}

  /** Whether a text says that something was not reported at all. */
  public static boolean isTold(String text) {
    return TOLD.isIn(text) && !DOUBT.isIn(text);
  }

  /** Whether it speaks of harms without naming one. */
  public static boolean isOfHarms(String text) {
    return HARMS.isIn(text);
  }
}
