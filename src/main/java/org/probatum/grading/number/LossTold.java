package org.probatum.grading.number;

import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.ClaimNumber.Towards;
import org.probatum.evidence.Outcome;

/** "Lost 2.8 kg" of a source that measured how much more weight was gained, or the other way. */
final class LossTold {

  private static final Pattern GAIN = Pattern.compile("(?i)\\bgain(?:ed)?\\b");
  private static final Pattern LOSS = Pattern.compile("(?i)\\b(?:loss|lost)\\b");

  private LossTold() {}

  /** Whether the number tells as lost what the outcome's effect, which is above 0, tells as won. */
  static boolean is(ClaimNumber number, Outcome outcome) {
    return number.isChange()
        && number.number().value().signum() > 0
        && outcome.effect().estimate().value().signum() > 0
        && (number.towards() == Towards.LOWER ? GAIN : LOSS).matcher(outcome.name()).find()
        && !(number.towards() == Towards.LOWER ? LOSS : GAIN).matcher(outcome.name()).find();
  }
}
