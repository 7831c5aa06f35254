package org.probatum.claim;

import org.probatum.text.Scan;

/** Words that promise each of them a benefit, of whatever treatment: "all women benefit". */
public final class Promise {

  private static final Scan TO_ALL =
      Scan.of(
          "(?i)\\b(?:(?:all|every|each) (?:\\w+ ){0,2}?(?:women|woman|men|man|patients?|people|person|adults?|children|child|users?|participants?)|everyone|everybody|anyone|anybody) "
              + "(?:(?:will|can) )?(?:benefits?|profits?|improves?|recovers?|responds?|gets? better|gets? well|is cured|are cured)\\b(?! from (?:the )?(?:support|help|advice|information|sleep|exercise|rest))");

  private Promise() {}

  /** Whether a text makes one. */
  public static boolean isToAll(String text) {
    return TO_ALL.isIn(text);
  }
}
