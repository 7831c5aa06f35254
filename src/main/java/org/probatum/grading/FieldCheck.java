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
 * @param difference for years: how many years apart; 0 otherwise
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
    TITLE,
    JOURNAL,
    YEAR,
    VOLUME,
    FIRST_PAGE,
    PMID
  }

  public boolean agrees() {
    return likeness >= 1;
  }
}
