package org.probatum.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.probatum.text.LiteralNumber;

/** Whole-number data as a study could really have seen them, and how it would print them. */
record TrueSample(List<Integer> values, int items, RoundingMode rounding, int decimals) {

  private static final List<RoundingMode> ROUNDINGS =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
  private static final MathContext EXACT = new MathContext(40);

  static TrueSample random(Random random, int most, int items) {
    int size = 3 + random.nextInt(58);
    int floor = random.nextInt(2);
    List<Integer> values =
        IntStream.range(0, size).mapToObj(i -> floor + random.nextInt(most + 1 - floor)).toList();
    return new TrueSample(values, items, ROUNDINGS.get(random.nextInt(3)), 1 + random.nextInt(2));
  }

  int size() {
    return values.size();
  }

  long sum() {
    return values.stream().mapToLong(Integer::longValue).sum();
  }

  LiteralNumber mean() {
    return printed(ratio(sum(), (long) size() * items), decimals);
  }

  LiteralNumber percent(int digits) {
    return printed(ratio(100 * sum(), size()), digits);
  }

  LiteralNumber deviation() {
    long squares = values.stream().mapToLong(value -> (long) value * value).sum();
    long scaled = size() * squares - sum() * sum();
    BigDecimal variance = ratio(scaled, (long) size() * (size() - 1) * items * items);
    return printed(variance.sqrt(EXACT), decimals);
  }

  SampleSummary summary() {
    return new SampleSummary(mean(), deviation(), size());
  }

  private static BigDecimal ratio(long numerator, long denominator) {
    return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), EXACT);
  }

  private LiteralNumber printed(BigDecimal value, int digits) {
    return LiteralNumber.of(value.setScale(digits, rounding).toPlainString());
  }
}
