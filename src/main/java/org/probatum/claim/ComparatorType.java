package org.probatum.claim;

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

  /**
   * Whether a text that names this control misnames a study whose control was {@code real}. An
   * unspecified "control group" fits every group of other people; what one author calls usual care,
   * another may call an active treatment.
   */
  public boolean misnames(ComparatorType real) {
    if (!isConcurrentControl()) {
      return false;
    }
    return !real.isConcurrentControl() || isDefinite() && real.isDefinite() && !isLike(real);
  }

  /** Whether it tells what the other people got. */
  public boolean isDefinite() {
    return this == PLACEBO || this == ACTIVE || this == USUAL_CARE || this == NO_TREATMENT;
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
