package org.probatum.grading.number;

import java.util.List;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;

/**
 * Tells the result of women from a text about men, of severe harms from one about all, and of those
 * treated as planned from one about all who were allocated, where a source counts them apart.
 */
final class OtherPart {

  private record Sides(Pattern one, Pattern other) {

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

  private static Pattern words(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /** Whether the name of the outcome tells one part alone, and the claim only the other. */
  static boolean is(Claim claim, Outcome outcome, Study study) {
    return Few.any(ALL, each -> each.part(claim.text(), outcome.name()))
        || OtherDose.is(claim, outcome, study);
  }

  private static boolean isOnly(Pattern one, Pattern other, String text) {
    return one.matcher(text).find() && !other.matcher(text).find();
  }
}
