package org.probatum.statistics;

/**
 * Odds ratios told as risk ratios. RR ≈ OR/(1 − p₀ + p₀ OR): Zhang and Yu 1998, JAMA 280:1690. For
 * crude odds ratios; an indication where the odds ratio is adjusted.
 */
public final class OddsToRisk {

  private OddsToRisk() {}

  /**
   * The risk ratio.
   *
   * @param controlRisk risk without treatment, 0 to 1
   */
  public static double riskRatio(double oddsRatio, double controlRisk) {
    Probability.require("controlRisk", controlRisk);
    return oddsRatio / (1 - controlRisk + controlRisk * oddsRatio);
  }

  /** How far the odds ratio overstates the risk ratio: OR/RR. */
  public static double exaggeration(double oddsRatio, double controlRisk) {
    return oddsRatio / riskRatio(oddsRatio, controlRisk);
  }
}
