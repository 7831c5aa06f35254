package org.probatum.evidence;

/** How an effect is measured. */
public enum Measure {
  HAZARD_RATIO("hazard ratio"),
  ODDS_RATIO("odds ratio"),
  RISK_RATIO("risk ratio"),
  RISK_DIFFERENCE("risk difference"),
  MEAN_DIFFERENCE("mean difference"),
  STANDARDISED_MEAN_DIFFERENCE("standardised mean difference"),
  PERCENT_DIFFERENCE("difference in percent"),
  PREVALENCE("prevalence"),
  OTHER("other");

  private final String words;

  Measure(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isRatio() {
    return this == HAZARD_RATIO || this == ODDS_RATIO || this == RISK_RATIO;
  }
}
