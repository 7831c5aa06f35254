package org.probatum.statistics;

/**
 * What a hazard ratio means for the risk over the whole follow-up, with proportional hazards: p₁ =
 * 1 − (1 − p₀)^HR. "53 % less likely" for HR 0.47 is true only where events are rare. Source:
 * Sutradhar and Austin 2018, Am J Epidemiol 187:2457.
 *
 * @param hazardRatio above 0
 * @param controlRisk risk without treatment over the follow-up, 0 to 1
 */
public record HazardToRisk(double hazardRatio, double controlRisk) {

  public HazardToRisk {
    if (!(hazardRatio > 0)) {
      throw new IllegalArgumentException("hazardRatio (" + hazardRatio + ") must be above 0");
    }
    Probability.require("controlRisk", controlRisk);
  }

  public double treatedRisk() {
    return 1 - Math.pow(1 - controlRisk, hazardRatio);
  }

  public double riskRatio() {
    return treatedRisk() / controlRisk;
  }

  public double absoluteReduction() {
    return controlRisk - treatedRisk();
  }

  public double numberNeededToTreat() {
    return 1 / absoluteReduction();
  }

  /** Chance that a treated person has the event before an untreated one: HR/(1 + HR). */
  public static double chanceOfEventFirst(double hazardRatio) {
    return hazardRatio / (1 + hazardRatio);
  }
}
