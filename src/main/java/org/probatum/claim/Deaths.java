package org.probatum.claim;

import org.probatum.text.Scan;

/** Words for dying: who counted no deaths has shown nothing of them. */
public final class Deaths {

  private static final Scan TOLD =
      Scan.of(
          "(?i)\\b(?:deaths?|mortality|fatal(?:ity|ities)?|died|dying|sav(?:e|es|ed|ing) (?:many |more |countless |thousands of )?lives|life-?saving)\\b");

  private static final Scan COUNTED =
      Scan.of("(?i)\\b(?:deaths?|dead|mortality|fatal\\w*|died|dying|surviv\\w+|lives|alive)\\b");

  private Deaths() {}

  /** Whether a text says something of deaths. */
  public static boolean areTold(String text) {
    return TOLD.isIn(text);
  }

  /** Whether the name of an outcome may include deaths. */
  public static boolean areCounted(String outcome) {
    return COUNTED.isIn(outcome);
  }
}
