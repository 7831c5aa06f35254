package org.probatum.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;

/** Whether a claim has a number that a study reports. */
final class SharedNumbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<NumberRole> RESULTS = Set.of(NumberRole.CI_LOW, NumberRole.CI_HIGH);

  private SharedNumbers() {}

  static boolean any(Claim claim, Study study) {
    return claim.numbers().stream().filter(SharedNumbers::tells).anyMatch(each -> in(each, study));
  }

  /**
   * Whether a claim has two numbers of one outcome, or the count of all people: nobody tells these
   * of another study.
   */
  static boolean identify(Claim claim, Study study) {
    return Few.any(
            claim.numbers(),
            each ->
                each.role() == NumberRole.SAMPLE_SIZE
                    && each.number().value().compareTo(HUNDRED) >= 0
                    && in(each, study))
        || Few.any(study.outcomes(), outcome -> isToldTwice(claim, outcome));
  }

  private static boolean isToldTwice(Claim claim, Outcome outcome) {
    List<LiteralNumber> printed = Stream.concat(printed(outcome), limits(outcome)).toList();
    List<LiteralNumber> told = new ArrayList<>();
    for (ClaimNumber number : claim.numbers()) {
      if (RESULTS.contains(number.role()) || number.role().isEffect() || number.role().isOfArm()) {
        Few.where(printed, each -> isSame(each, number.number())).stream()
            .findFirst()
            .filter(each -> Few.none(told, one -> isSame(one, each)))
            .ifPresent(told::add);
      }
    }
    return told.size() > 1 && Few.any(told, each -> each.literal().length() > 1);
  }

  private static boolean isSame(LiteralNumber one, LiteralNumber other) {
    return one.value().abs().compareTo(other.value().abs()) == 0;
  }

  private static Stream<LiteralNumber> limits(Outcome outcome) {
    return outcome.hasEffect()
        ? Stream.of(outcome.effect().low(), outcome.effect().high()).filter(Objects::nonNull)
        : Stream.empty();
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
