package org.probatum.evidence;

import java.util.Objects;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.LiteralNumber;

/** Whether a claim has a number that a study reports. */
final class SharedNumbers {

  private SharedNumbers() {}

  static boolean any(Claim claim, Study study) {
    return claim.numbers().stream().filter(SharedNumbers::tells).anyMatch(each -> in(each, study));
  }

  /** Sizes and effects tell studies apart; years, ages and doses do not. */
  private static boolean tells(ClaimNumber number) {
    return number.role().isEffect() || number.role() == NumberRole.SAMPLE_SIZE;
  }

  private static boolean in(ClaimNumber number, Study study) {
    if (number.role() == NumberRole.SAMPLE_SIZE) {
      return Stream.of(study.randomised(), study.analysed())
          .filter(Objects::nonNull)
          .anyMatch(size -> number.number().value().intValue() == size);
    }
    return study.outcomes().stream()
        .flatMap(SharedNumbers::printed)
        .anyMatch(value -> value.value().compareTo(number.number().value()) == 0);
  }

  private static Stream<LiteralNumber> printed(Outcome outcome) {
    Stream<LiteralNumber> values = outcome.values().stream().map(ArmValue::value);
    return outcome.hasEffect()
        ? Stream.concat(values, Stream.of(outcome.effect().estimate()))
        : values;
  }
}
