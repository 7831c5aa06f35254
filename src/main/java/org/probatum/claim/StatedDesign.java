package org.probatum.claim;

import java.util.Locale;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** The kind of source that a text says it leans on, as far as prose tells it. */
public enum StatedDesign {
  TRIAL,
  RANDOMISED_TRIAL,
  OPEN_LABEL_TRIAL,
  COHORT,
  CASE_CONTROL,
  CROSS_SECTIONAL,
  CASE_SERIES,
  CASE_REPORT,
  SYSTEMATIC_REVIEW,
  META_ANALYSIS,
  SCOPING_REVIEW,
  NARRATIVE_REVIEW,
  REVIEW,
  GUIDELINE,
  ANIMAL,
  IN_VITRO,
  SURVEY,
  /** "A study": nothing more is told. */
  STUDY;

  /** "A laboratory study in 14 infants" has no cells for subjects. */
  private static final Scan IN_PEOPLE =
      Scan.of(
          "^(?!.*\\b(?:cells?|tissues?|cultures?)\\b).*\\b(?:in|among|on|of)\\s+(?:\\d[\\d,]*\\s+)?(?:[\\p{L}-]+\\s+)?"
              + NumberRoles.PEOPLE
              + "\\b(?!['\u2019])");

  /** The kind that a noun tells in its sentence. */
  static StatedDesign of(Term noun, String text) {
    StatedDesign told = valueOf(noun.kind());
    boolean people =
        told == IN_VITRO
            && noun.text().toLowerCase(Locale.ROOT).startsWith("lab")
            && IN_PEOPLE.isIn(text.substring(noun.span().end()));
    return people ? STUDY : told;
  }

  /** Whether its subjects are animals or cells. */
  public boolean isNonHuman() {
    return this == ANIMAL || this == IN_VITRO;
  }

  /** Whether it gathers other studies. */
  public boolean isReview() {
    return this == SYSTEMATIC_REVIEW
        || this == META_ANALYSIS
        || this == SCOPING_REVIEW
        || this == NARRATIVE_REVIEW
        || this == REVIEW;
  }
}
