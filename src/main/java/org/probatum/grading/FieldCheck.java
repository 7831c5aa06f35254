package org.probatum.grading;

import org.probatum.citation.Reference;
import org.probatum.evidence.Origin;

/**
 * A field of a reference beside the same field of the work that it points to; made only where both
 * are known.
 *
 * @param reference the reference
 * @param field which field
 * @param cited as the reference has it
 * @param recorded as the record has it
 * @param likeness 1 the same, 0 nothing in common
 * @param difference for years: how many years apart; for titles: how many words stand in the place
 *     of others; for co-authors: how many names are not in both lists; 0 otherwise
 * @param origin who made the record
 */
public record FieldCheck(
    Reference reference,
    Field field,
    String cited,
    String recorded,
    double likeness,
    int difference,
    Origin origin) {

  /** Fields that identify a work. */
  public enum Field {
    FIRST_AUTHOR,
    AUTHOR_ORDER,
    CO_AUTHORS,
    TITLE,
    JOURNAL,
    YEAR,
    VOLUME,
    ISSUE,
    FIRST_PAGE,
    DOI,
    PMID
  }

  public boolean agrees() {
    return likeness >= 1;
  }
}
