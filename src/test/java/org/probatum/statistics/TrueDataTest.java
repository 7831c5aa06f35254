package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probatum.text.LiteralNumber;

/** No test may flag data that a study could really have seen, however it rounds. */
class TrueDataTest {

  private static final int SAMPLES = 20_000;

  private static long flagged(Stream<TrueSample> samples, Predicate<TrueSample> flag) {
    return samples.limit(SAMPLES).filter(flag).count();
  }

  private static Stream<TrueSample> scales(long seed) {
    Random random = new Random(seed);
    return Stream.generate(
        () -> TrueSample.random(random, 2 + random.nextInt(9), 1 + random.nextInt(3)));
  }

  private static Stream<TrueSample> binary(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> TrueSample.random(random, 1, 1));
  }

  @Test
  void grimNeverFlagsATrueMean() {
    assertThat(
            flagged(
                scales(1),
                s -> Grim.ofMean(s.mean(), s.size(), s.items()).consistency().isInconsistent()))
        .isZero();
  }

  @Test
  void grimNamesTheTrueSum() {
    assertThat(
            flagged(
                scales(2),
                s -> {
                  Counts sums = Grim.ofMean(s.mean(), s.size(), s.items()).sums();
                  return s.sum() < sums.first() || s.sum() > sums.last();
                }))
        .isZero();
  }

  @Test
  void grimmerNeverFlagsATrueDeviation() {
    assertThat(flagged(scales(3), s -> Grimmer.check(s.summary(), s.items()).isInconsistent()))
        .isZero();
  }

  @Test
  void grimmerFlagsMostShiftedMeans() {
    long samples = 5_000;
    long flagged =
        scales(4)
            .filter(s -> s.decimals() == 2 && s.items() == 1)
            .limit(samples)
            .filter(s -> Grimmer.check(shifted(s), 1).isInconsistent())
            .count();
    assertThat(flagged).isBetween(samples * 70 / 100, samples * 90 / 100);
  }

  private static SampleSummary shifted(TrueSample sample) {
    LiteralNumber off =
        LiteralNumber.of(sample.mean().value().add(new BigDecimal("0.02")).toPlainString());
    return new SampleSummary(off, sample.deviation(), sample.size());
  }

  @Test
  void debitNeverFlagsATrueShare() {
    assertThat(flagged(binary(5), s -> Debit.check(s.summary()).consistency().isInconsistent()))
        .isZero();
  }

  @Test
  void percentNeverFlagsATrueCount() {
    assertThat(
            flagged(
                binary(6),
                s -> !PercentOfCount.check(s.sum(), s.size(), s.percent(s.decimals())).holds()))
        .isZero();
  }

  @Test
  void percentWithoutCountNeverFlagsATrueShare() {
    assertThat(
            flagged(
                binary(7),
                s ->
                    Grim.ofPercentage(s.percent(s.decimals() - 1), s.size())
                        .consistency()
                        .isInconsistent()))
        .isZero();
  }

  @Test
  void deviationsOfTrueDataLieWithinTheirBounds() {
    Random random = new Random(8);
    Stream<TrueSample> samples =
        Stream.generate(() -> TrueSample.random(random, 2 + random.nextInt(9), 1));
    assertThat(
            flagged(
                samples,
                s -> SdBounds.on(s.size(), 0, 10).check(s.mean(), s.deviation()).isInconsistent()))
        .isZero();
  }
}
