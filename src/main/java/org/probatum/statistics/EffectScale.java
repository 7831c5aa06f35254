package org.probatum.statistics;

/** On which scale an effect is even around its estimate, and where it is nothing. */
public enum EffectScale {
  /** Odds, risk and hazard ratios: even on the logarithmic scale, nothing at 1. */
  RATIO(1),
  /** Differences of means, shares or counts: even as they stand, nothing at 0. */
  DIFFERENCE(0);

  private final double none;

  EffectScale(double none) {
    this.none = none;
  }

  /** The value of no effect. */
  public double none() {
    return none;
  }

  /** The value on the scale on which intervals are even; a ratio of 0 or less lies at −∞. */
  double even(double value) {
    return this == DIFFERENCE ? value : value <= 0 ? Double.NEGATIVE_INFINITY : Math.log(value);
  }
}
