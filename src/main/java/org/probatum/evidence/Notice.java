package org.probatum.evidence;

/**
 * What a publisher said of a work afterwards. The kinds are different things and never stand for
 * one another.
 *
 * @param kind what was said
 * @param date ISO date, or null
 * @param doi DOI of the notice, or null
 */
public record Notice(Kind kind, String date, String doi) {

  /** Date and place, as far as known. */
  public String words() {
    String when = date == null ? "date not known" : date;
    return doi == null ? when : when + ", https://doi.org/" + doi;
  }

  /** Whether both dates are known and this one is the earlier. */
  boolean isBefore(Notice other) {
    return date != null && other.date != null && date.compareTo(other.date) < 0;
  }

  /** Kinds of notices. */
  public enum Kind {
    RETRACTION,
    CORRECTION,
    CONCERN,
    REPLACEMENT,
    /** A retraction was taken back. */
    REINSTATEMENT
  }
}
