package org.probatum.claim;

import org.probatum.text.Scan;

/** What a treatment was held against. */
public enum ComparatorType {
  PLACEBO,
  /** A drug or procedure that does something by itself, such as midazolam. */
  ACTIVE,
  USUAL_CARE,
  NO_TREATMENT,
  /** The same treatment in another dose or rhythm. */
  DOSE,
  /** Before against after in the same people: no control group. */
  BASELINE,
  NONE,
  /** A control group of which nothing more is told. */
  UNSPECIFIED;

  private static final Scan PLACEBOS = Scan.of("(?i)\\b(?:placebo|sham|dummy|saline)\\b");
  private static final Scan CARES =
      Scan.of("(?i)\\b(?:usual|standard|routine)[\\s-]+(?:medical\\s+)?(?:care|treatment)\\b");
  private static final Scan NOTHINGS =
      Scan.of(
          "(?i)\\b(?:wait(?:ing)?[- ]?list|untreated|watchful waiting|wait and see|expectant (?:management|care)|observation (?:alone|only)|active surveillance|no (?:active |specific |drug )?(?:treatment|therapy|intervention|control treatment))\\b");

  private static final Scan ACTIVES =
      Scan.of(
          "(?i)\\bactive\\s+(?:(?:or|and) [\\w-]+ )?(?:controls?|comparators?|treatments?|interventions?)\\b");

  /**
   * Whether a text that names this control misnames a study whose control was {@code real}. An
   * unspecified "control group" fits every group of other people; what one author calls usual care,
   * another may call an active treatment. A lower dose of the same is neither.
   */
  public boolean misnames(ComparatorType real) {
    if (!isConcurrentControl()) {
      return false;
    }
    return !real.isConcurrentControl()
        || isDefinite() && (real.isDefinite() || real == DOSE) && !isLike(real);
  }

  /** Whether it tells what the other people got. */
  public boolean isDefinite() {
    return this == PLACEBO || this == ACTIVE || this == USUAL_CARE || this == NO_TREATMENT;
  }

  /** Whether words that tell several controls tell this one: "waiting list, placebo or pills". */
  public boolean isToldIn(String controls) {
    return switch (this) {
      case PLACEBO -> PLACEBOS.isIn(controls);
      case USUAL_CARE -> CARES.isIn(controls);
      case NO_TREATMENT -> NOTHINGS.isIn(controls);
      case ACTIVE -> ACTIVES.isIn(controls);
      default -> false;
    };
  }

  private boolean isLike(ComparatorType other) {
    return this == other || isCare() && other.isCare();
  }

  private boolean isCare() {
    return this == ACTIVE || this == USUAL_CARE;
  }

  /** The control as a reader would call it. */
  public String words() {
    return switch (this) {
      case PLACEBO -> "a placebo";
      case ACTIVE -> "an active treatment";
      case USUAL_CARE -> "usual care";
      case NO_TREATMENT -> "no treatment";
      case DOSE -> "another dose of the same treatment";
      case BASELINE -> "the same people before treatment, without a control group";
      case NONE -> "no control group";
      case UNSPECIFIED -> "a control group";
    };
  }

  /** Whether it is a group of other people, treated at the same time. */
  public boolean isConcurrentControl() {
    return this != BASELINE && this != NONE;
  }
}
