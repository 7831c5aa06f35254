package org.probatum.evidence;

import org.probatum.claim.StatedDesign;

/** Whether a study is of the kind that a text says it is. */
final class StatedKind {

  private StatedKind() {}

  static boolean fits(StatedDesign stated, Study study) {
    Design design = study.design();
    return switch (stated) {
      case TRIAL ->
          design.isRandomised()
              || design == Design.NON_RANDOMISED_TRIAL
              || design == Design.QUASI_RANDOMISED_TRIAL
              || design == Design.SINGLE_ARM;
      case RANDOMISED_TRIAL -> design.isRandomised();
      case OPEN_LABEL_TRIAL -> study.designWords().contains("open");
      case COHORT ->
          design == Design.COHORT
              || design == Design.PROSPECTIVE_COHORT
              || design == Design.RETROSPECTIVE_COHORT;
      case SYSTEMATIC_REVIEW -> design.isSystematic();
      case META_ANALYSIS ->
          design == Design.META_ANALYSIS || design == Design.SYSTEMATIC_REVIEW_OF_TRIALS;
      case REVIEW -> design.isReview();
      case STUDY -> !design.isReview() && design != Design.EDITORIAL && design != Design.GUIDELINE;
      default -> design.name().equals(stated.name());
    };
  }
}
