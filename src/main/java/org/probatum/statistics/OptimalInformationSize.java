package org.probatum.statistics;

import org.probatum.statistics.distribution.TailProbability;

/**
 * People that one adequately powered two-arm trial would need: a body of evidence with fewer is
 * imprecise. Source: Guyatt et al. 2011, GRADE guidelines 6, J Clin Epidemiol 64:1283; formulas of
 * the comparison of two proportions and of two means.
 *
 * @param alpha two-sided error of the first kind, above 0, below 1
 * @param power above 0, below 1
 */
public record OptimalInformationSize(double alpha, double power) {

  /** Two-sided alpha 0.05, power 0.80. */
  public static final OptimalInformationSize STANDARD = new OptimalInformationSize(0.05, 0.80);

  /**
   * A size.
   *
   * @param perArm people in each of two arms
   * @param events expected in both arms together; 0 for continuous outcomes
   */
  public record Size(long perArm, long events) {

    public long total() {
      return 2 * perArm;
    }
  }

  public OptimalInformationSize {
    Probability.require("alpha", alpha);
    Probability.require("power", power);
  }

  /**
   * n = [z₁₋α/₂ √(2 p̄ (1 − p̄)) + z₁₋β √(p₀ q₀ + p₁ q₁)]² / (p₀ − p₁)².
   *
   * @param controlRisk p₀, above 0, below 1
   * @param relativeReduction above 0, at most 1; p₁ = p₀ (1 − this). GRADE suggests 0.20 to 0.25
   */
  public Size binary(double controlRisk, double relativeReduction) {
    Probability.require("controlRisk", controlRisk);
    Probability.require("relativeReduction", relativeReduction);
    double risk = controlRisk * (1 - relativeReduction);
    double mean = (controlRisk + risk) / 2;
    double spread = Math.sqrt(controlRisk * (1 - controlRisk) + risk * (1 - risk));
    double root = zAlpha() * Math.sqrt(2 * mean * (1 - mean)) + zPower() * spread;
    double perArm = Math.pow(root / (controlRisk - risk), 2);
    return new Size((long) Math.ceil(perArm), Math.round(perArm * (controlRisk + risk)));
  }

  /**
   * n = 2 (z₁₋α/₂ + z₁₋β)²/d².
   *
   * @param standardizedDifference d, not 0
   */
  public Size continuous(double standardizedDifference) {
    double root = (zAlpha() + zPower()) / standardizedDifference;
    return new Size((long) Math.ceil(2 * root * root), 0);
  }

  private double zAlpha() {
    return TailProbability.normalQuantile(1 - alpha / 2);
  }

  private double zPower() {
    return TailProbability.normalQuantile(power);
  }
}
