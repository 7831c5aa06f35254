package org.probatum.grading.number;

import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.Outcome;
import org.probatum.text.Scan;

/** "Reduced the score to 15.6 points" of a record that tells by how much it changed. */
final class LevelTold {

  private static final Scan TO =
      Scan.of(
          "\\b(?:reduc|lower|fell|fall|drop|decreas|declin|rose|ris|increas|rais|improv|cut)\\w*\\s(?:(?!by\\b|from\\b|between\\b)[^.;,])*?\\bto\\s(?:about |around |nearly )?"
              + "(?:-?\\d[^;]{0,60}?\\b(?:against|versus|vs|compared (?:with|to)|and)\\s(?:to\\s)?)?$");

  private static final Scan CHANGE =
      Scan.of(
          "\\b(?:change|reduction|decrease|decline|fall|drop|improvement|increase|rise|gain)\\b");

  private LevelTold() {}

  /** Whether the number is told as where the outcome went, and the outcome is a change. */
  static boolean is(Claim claim, ClaimNumber number, Outcome outcome) {
    int start = number.span().start() - claim.span().start();
    return start > 0
        && start <= claim.text().length()
        && claim.text().contains(" to ")
        && CHANGE.isIn(outcome.name())
        && TO.isIn(claim.text().substring(0, start).toLowerCase(Locale.ROOT));
  }
}
