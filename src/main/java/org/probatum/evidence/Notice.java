package org.probatum.evidence;

/**
 * What a publisher said of a work afterwards. The kinds are four different things and never stand
 * for one another.
 *
 * @param kind what was said
 * @param date ISO date, or null
 * @param doi DOI of the notice, or null
 */
public record Notice(Kind kind, String date, String doi) {

  /** Kinds of notices. */
  public enum Kind {
    RETRACTION,
    CORRECTION,
    CONCERN,
    REPLACEMENT
  }
}
