package org.probatum.grading.number;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * Tells the result of women from a text about men, of severe harms from one about all, and of those
 * treated as planned from one about all who were allocated, where a source counts them apart.
 */
final class OtherPart {

  private record Sides(Scan one, Scan other) {

    boolean part(String text, String name) {
      return isOnly(one, other, name) && isOnly(other, one, text)
          || isOnly(other, one, name) && isOnly(one, other, text);
    }
  }

  private static final List<Sides> ALL =
      List.of(
          sides("women|girls|females?", "men|boys|males?"),
          sides("intention[- ]to[- ]treat", "per[- ]protocol"),
          sides(
              "(?:any|all|every|whatever) grades?|any severity|mild|grades? (?:1|one|i)\\b",
              "grades? (?:[3-5]|three|four|five|iii|iv)|severe|serious"));

  private OtherPart() {}

  private static Sides sides(String one, String other) {
    return new Sides(words(one), words(other));
  }

  private static Scan words(String words) {
    return Scan.of("(?i)\\b(?:" + words + ")\\b");
  }

  /** Whether the name of the outcome tells one part alone, and the claim only the other. */
  static boolean is(Claim claim, Outcome outcome, Study study) {
    return Few.any(ALL, each -> each.part(claim.text(), outcome.name()))
        || OtherDose.is(claim, outcome, study);
  }

  private static boolean isOnly(Scan one, Scan other, String text) {
    return one.isIn(text) && !other.isIn(text);
  }
}
