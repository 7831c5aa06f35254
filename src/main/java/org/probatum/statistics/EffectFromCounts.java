package org.probatum.statistics;

import java.util.Locale;

/**
 * Effects of a two-by-two table, with Wald intervals. Source: Altman 1991, Practical Statistics for
 * Medical Research; Cochrane Handbook 6, chapter 6.4.
 *
 * @param events people with the event in the treated arm
 * @param treated people in the treated arm
 * @param controlEvents people with the event in the control arm
 * @param controls people in the control arm
 */
public record EffectFromCounts(long events, long treated, long controlEvents, long controls) {

  private static final double Z = 1.959963984540054;

  public EffectFromCounts {
    require("treated", events, treated);
    require("control", controlEvents, controls);
  }

  private static void require(String arm, long events, long size) {
    if (events < 0 || size < 1 || events > size) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "events (%d) of the %s arm must lie between 0 and its size (%d)",
              events,
              arm,
              size));
    }
  }

  /** Whether a cell is empty; ratios then come from cells with 0.5 added to each. */
  public boolean hasZeroCell() {
    return events == 0 || controlEvents == 0 || events == treated || controlEvents == controls;
  }

  private double added() {
    return hasZeroCell() ? 0.5 : 0;
  }

  public double treatedRisk() {
    return (double) events / treated;
  }

  public double controlRisk() {
    return (double) controlEvents / controls;
  }

  /** p₁ − p₀ ± 1.96 √(p₁q₁/n₁ + p₀q₀/n₀). */
  public Estimate riskDifference() {
    double difference = treatedRisk() - controlRisk();
    double error =
        Math.sqrt(
            treatedRisk() * (1 - treatedRisk()) / treated
                + controlRisk() * (1 - controlRisk()) / controls);
    return new Estimate(difference, difference - Z * error, difference + Z * error);
  }

  /** Absolute risk reduction p₀ − p₁. */
  public Estimate absoluteReduction() {
    Estimate difference = riskDifference();
    return new Estimate(-difference.value(), -difference.high(), -difference.low());
  }

  /** p₁/p₀, error of its logarithm √(1/a − 1/n₁ + 1/c − 1/n₀). */
  public Estimate riskRatio() {
    double a = events + added();
    double c = controlEvents + added();
    double n1 = treated + 2 * added();
    double n0 = controls + 2 * added();
    return ofLog(a / n1 / (c / n0), 1 / a - 1 / n1 + 1 / c - 1 / n0);
  }

  /** a d/(b c), error of its logarithm √(1/a + 1/b + 1/c + 1/d). */
  public Estimate oddsRatio() {
    double a = events + added();
    double b = treated - events + added();
    double c = controlEvents + added();
    double d = controls - controlEvents + added();
    return ofLog(a * d / (b * c), 1 / a + 1 / b + 1 / c + 1 / d);
  }

  private static Estimate ofLog(double ratio, double variance) {
    double factor = Math.exp(Z * Math.sqrt(variance));
    return new Estimate(ratio, ratio / factor, ratio * factor);
  }

  /** 1 − RR. */
  public Estimate relativeReduction() {
    Estimate ratio = riskRatio();
    return new Estimate(1 - ratio.value(), 1 - ratio.high(), 1 - ratio.low());
  }

  public NumberNeededToTreat numberNeededToTreat() {
    return NumberNeededToTreat.of(absoluteReduction());
  }
}
