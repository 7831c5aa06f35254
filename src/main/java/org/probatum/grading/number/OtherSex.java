package org.probatum.grading.number;

import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.evidence.Outcome;

/** Tells the result of women from a text about men, where a source counts them apart. */
final class OtherSex {

  private static final Pattern WOMEN = Pattern.compile("(?i)\\b(?:women|girls|females?)\\b");
  private static final Pattern MEN = Pattern.compile("(?i)\\b(?:men|boys|males?)\\b");

  private OtherSex() {}

  /** Whether the name of the outcome tells one sex alone, and the claim only the other. */
  static boolean is(Claim claim, Outcome outcome) {
    return isOnly(WOMEN, MEN, outcome.name()) && isOnly(MEN, WOMEN, claim.text())
        || isOnly(MEN, WOMEN, outcome.name()) && isOnly(WOMEN, MEN, claim.text());
  }

  private static boolean isOnly(Pattern one, Pattern other, String text) {
    return one.matcher(text).find() && !other.matcher(text).find();
  }
}
