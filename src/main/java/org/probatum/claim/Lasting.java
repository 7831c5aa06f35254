package org.probatum.claim;

import org.probatum.text.Scan;

/** Words that an effect went on: "was still there after a year". */
public final class Lasting {

  private static final Scan TOLD =
      Scan.of(
          "(?i)\\b(?:effects?|benefits?|difference|improvements?|gains?|results?|relief|protection|remission)\\s+(?:[a-z]+\\s+){0,4}?"
              + "(?:still|persist(?:s|ed)?|last(?:s|ed)|remain(?:s|ed)?|maintained|sustained|held|endure[sd]?|continued)\\b");

  private Lasting() {}

  /** Whether a text tells that an effect goes on. */
  public static boolean isTold(String text) {
    return TOLD.isIn(text);
  }
}
