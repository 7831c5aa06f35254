package org.probatum.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.probatum.text.LiteralNumber;

/** A two-arm result as a trial could really have seen it, printed with a chosen rounding. */
record TrueTable(EffectFromCounts counts, RoundingMode rounding) {

  static Stream<TrueTable> random(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> one(random)).filter(table -> !table.counts.hasZeroCell());
  }

  private static TrueTable one(Random random) {
    int treated = 15 + random.nextInt(386);
    int controls = 15 + random.nextInt(386);
    return new TrueTable(
        new EffectFromCounts(random.nextInt(treated), treated, random.nextInt(controls), controls),
        random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN);
  }

  ConfidenceInterval riskRatio() {
    return printed(counts.riskRatio(), 2);
  }

  ConfidenceInterval riskDifference() {
    return printed(counts.riskDifference(), 3);
  }

  private ConfidenceInterval printed(Estimate estimate, int digits) {
    return new ConfidenceInterval(
        printed(estimate.value(), digits),
        printed(estimate.low(), digits),
        printed(estimate.high(), digits),
        95);
  }

  LiteralNumber printed(double value, int digits) {
    return LiteralNumber.of(BigDecimal.valueOf(value).setScale(digits, rounding).toPlainString());
  }
}
