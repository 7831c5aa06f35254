package org.probatum.grading;

import org.probatum.evidence.Link;

/**
 * When a claim says that something was measured, beside when its source measured it.
 *
 * @param link the claim and its source
 * @param outcome name of the source's outcome
 * @param told the words of the claim
 * @param recorded the words of the record; empty where it does not tell
 * @param timing how the two stand to each other
 */
public record TimePair(Link link, String outcome, String told, String recorded, Timing timing) {

  /** How two points of time stand to each other. */
  public enum Timing {
    SAME,
    OTHER,
    /** The record does not tell, or in words that are no length of time. */
    UNKNOWN
  }

  public String claimId() {
    return link.claimId();
  }

  public String studyId() {
    return link.study().id();
  }
}
