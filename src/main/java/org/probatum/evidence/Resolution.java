package org.probatum.evidence;

import org.probatum.citation.Reference;

/** Whether the library knows the work that a reference points to. */
public sealed interface Resolution {

  Reference reference();

  /**
   * The library knows it.
   *
   * @param how by which identifier or likeness
   */
  record Resolved(Reference reference, Work work, How how) implements Resolution {}

  /**
   * Several works fit, or none does: it says which. What the title proves stands in {@code work}.
   */
  record Unresolved(Reference reference, Reason reason, Work work) implements Resolution {}

  /** What a reference was found by. */
  enum How {
    DOI,
    PMID,
    REGISTRATION,
    TITLE,
    AUTHOR_YEAR_JOURNAL
  }

  /** Why nothing was found. "Not in the library" never means that the work does not exist. */
  enum Reason {
    NOT_IN_LIBRARY("not in the local library"),
    AMBIGUOUS("several works fit, or identifier and title name different ones"),
    NOT_IDENTIFIABLE("the entry has neither title nor identifier"),
    NOT_FOUND("neither in the local library nor where it was looked up"),
    COULD_NOT_CHECK("the look-up failed");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
