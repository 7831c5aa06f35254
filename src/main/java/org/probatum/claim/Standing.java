package org.probatum.claim;

/** How a claim stands to a study that the text speaks of. */
public enum Standing {
  /** The sentence opens the study: "a trial published in … found". */
  OPENS,
  /** It goes on about it: "the trial", "participants", "the placebo group". */
  CONTINUES,
  /** It stands under the study's attribution without leaning on it: a general statement. */
  SURROUNDED,
  /** It tells of the study that the article itself reports. */
  OWN,
  /** No study is open. */
  FREE;

  /** Whether the claim is told as what the study did or found. */
  public boolean isOfStudy() {
    return this == OPENS || this == CONTINUES || this == OWN;
  }
}
