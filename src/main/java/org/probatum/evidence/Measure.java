package org.probatum.evidence;

/** How an effect is measured. */
public enum Measure {
  HAZARD_RATIO("hazard ratio"),
  ODDS_RATIO("odds ratio"),
  RISK_RATIO("risk ratio"),
  /** Of events over time: of falls per person-year. */
  RATE_RATIO("rate ratio"),
  RISK_DIFFERENCE("risk difference"),
  MEAN_DIFFERENCE("mean difference"),
  STANDARDISED_MEAN_DIFFERENCE("standardised mean difference"),
  PERCENT_DIFFERENCE("difference in percent"),
  /** What a vaccine takes off the risk: 100 × (1 − ratio). */
  VACCINE_EFFICACY("vaccine efficacy in percent"),
  PREVALENCE("prevalence"),
  OTHER("other");

  private final String words;

  Measure(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it tells a change in percent of what was there. */
  public boolean isChange() {
    return this == PERCENT_DIFFERENCE || this == VACCINE_EFFICACY;
  }

  public boolean isRatio() {
    return this == HAZARD_RATIO || this == ODDS_RATIO || this == RISK_RATIO || this == RATE_RATIO;
  }
}
