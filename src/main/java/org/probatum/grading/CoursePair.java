package org.probatum.grading;

import org.probatum.evidence.Link;

/**
 * How a claim says that an outcome stood beside another group, and how its source found it. Of
 * outcomes that the vocabulary does not know and the record names: whether more of one is good or
 * bad need not be known to hold "more" against "less".
 *
 * @param link the claim and its source
 * @param outcome name of the source's outcome
 * @param told how it stood with the study's treatment beside the control, by the claim
 * @param words the words of the claim that tell it
 * @param found the same by the record
 * @param recorded the numbers of the record
 */
public record CoursePair(
    Link link, String outcome, Course told, String words, Course found, String recorded) {

  /** How an outcome stands beside that of another group. */
  public enum Course {
    HIGHER,
    LOWER,
    /** Told as no difference, or a difference that chance may explain. */
    SAME;

    public Course reversed() {
      return this == HIGHER ? LOWER : this == LOWER ? HIGHER : this;
    }
  }

  public String claimId() {
    return link.claimId();
  }

  public String studyId() {
    return link.study().id();
  }

  /** Whether both tell the same. */
  public boolean agrees() {
    return told == found;
  }
}
