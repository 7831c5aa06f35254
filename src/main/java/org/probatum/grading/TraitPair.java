package org.probatum.grading;

import org.probatum.evidence.Link;

/**
 * What a claim says of how its source was done, beside what the record of the source says.
 *
 * @param link the claim and its source
 * @param trait what both tell
 * @param told the words of the claim
 * @param recorded the words of the record; empty where it does not tell
 * @param match how the two stand to each other
 */
public record TraitPair(Link link, Trait trait, String told, String recorded, Match match) {

  /** What of a study is told. */
  public enum Trait {
    /** Who knew which treatment was given. */
    BLINDING,
    /** How often the treatment was given, and how many times in all. */
    SCHEDULE,
    /** For how long the treatment was given. */
    LENGTH,
    /** For how long people were watched. */
    FOLLOW_UP,
    /** Species, age, sex and state of those who were studied. */
    PEOPLE,
    /** What another group got. */
    CONTROL,
    /** What was given beside the treatment. */
    COMPANION,
    /** How many studies a review gathers. */
    STUDIES,
    /** How people were shared out among the groups. */
    GROUPS,
    /** Its kind, whether its groups crossed over, and how many there were. */
    LAYOUT,
    /** At how many places it was done. */
    SITES,
    /** A share of people told in words. */
    FRACTION,
    /** How sure the source is of its own result, and why it ended early. */
    CAVEAT,
    /** In what a number was measured. */
    UNIT
  }

  /** How two ways of telling the same trait stand to each other. */
  public enum Match {
    SAME,
    /** Told as more trustworthy than recorded. */
    STRONGER,
    /** Told as less trustworthy than recorded. */
    WEAKER,
    OTHER,
    /** The record does not tell. */
    UNKNOWN
  }

  public String claimId() {
    return link.claimId();
  }

  public String studyId() {
    return link.study().id();
  }

  /** Whether both tell it, and not alike. */
  public boolean isOther() {
    return match != Match.SAME && match != Match.UNKNOWN;
  }
}
