package org.probatum.claim;

/** What a number in a claim stands for. */
public enum NumberRole {
  /** People in a study. */
  SAMPLE_SIZE,
  /** People in one arm. */
  ARM_SIZE,
  /** People with an event. */
  EVENTS,
  /** Share of an arm with an event, in percent. */
  PERCENT,
  /** Events of an arm over time: "72.7 falls per 100 person-years". */
  RATE,
  /** A relative change between arms, in percent: "53% less likely". */
  RELATIVE_CHANGE,
  HAZARD_RATIO,
  ODDS_RATIO,
  RISK_RATIO,
  /** Of events over time. */
  RATE_RATIO,
  RISK_DIFFERENCE,
  MEAN_DIFFERENCE,
  NUMBER_NEEDED_TO_TREAT,
  FOLD,
  MEAN,
  STANDARD_DEVIATION,
  CI_LOW,
  CI_HIGH,
  CI_LEVEL,
  P_VALUE,
  TEST_STATISTIC,
  DOSE,
  DURATION,
  /** Number of studies in a review. */
  STUDIES,
  AGE,
  YEAR,
  /** A share of a population, told as how common something is. */
  SHARE,
  OTHER;

  public boolean isRatio() {
    return this == HAZARD_RATIO || this == ODDS_RATIO || this == RISK_RATIO || this == RATE_RATIO;
  }

  /** Whether the number is told of one arm. */
  public boolean isOfArm() {
    return this == PERCENT || this == EVENTS || this == ARM_SIZE || this == MEAN || this == RATE;
  }

  /** Whether the number may tell by how much something fell or rose. */
  public boolean isChange() {
    return this == RELATIVE_CHANGE
        || this == FOLD
        || this == PERCENT
        || this == MEAN
        || this == DURATION
        || this == OTHER;
  }

  /** Whether the number tells how large an effect is. */
  public boolean isEffect() {
    return isRatio()
        || this == PERCENT
        || this == RELATIVE_CHANGE
        || this == RISK_DIFFERENCE
        || this == MEAN_DIFFERENCE
        || this == NUMBER_NEEDED_TO_TREAT
        || this == FOLD;
  }
}
