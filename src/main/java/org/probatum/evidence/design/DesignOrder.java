package org.probatum.evidence.design;

import java.util.List;
import org.probatum.evidence.Design;

/**
 * Which design counts where words name several: a protocol of a trial is a protocol, a review of
 * trials is a review, interviews within a trial are interviews, and a scoping review that follows
 * the methods of systematic ones stays one.
 */
final class DesignOrder {

  private static final List<Design> FIRST_COUNTS =
      List.of(
          Design.PROTOCOL,
          Design.UMBRELLA_REVIEW,
          Design.SYSTEMATIC_REVIEW_OF_TRIALS,
          Design.META_ANALYSIS,
          Design.SCOPING_REVIEW,
          Design.SYSTEMATIC_REVIEW,
          Design.GUIDELINE,
          Design.EDITORIAL,
          Design.ANIMAL,
          Design.IN_VITRO,
          Design.QUALITATIVE,
          Design.CLUSTER_RANDOMISED_TRIAL,
          Design.N_OF_1,
          Design.QUASI_RANDOMISED_TRIAL,
          Design.NON_RANDOMISED_TRIAL,
          Design.CROSSOVER_TRIAL,
          Design.RANDOMISED_TRIAL,
          Design.CASE_REPORT,
          Design.CASE_SERIES,
          Design.CASE_CONTROL,
          Design.DIAGNOSTIC_ACCURACY,
          Design.RETROSPECTIVE_COHORT,
          Design.PROSPECTIVE_COHORT,
          Design.BEFORE_AFTER,
          Design.SINGLE_ARM,
          Design.CROSS_SECTIONAL,
          Design.MODELLING,
          Design.SURVEY,
          Design.COHORT,
          Design.NARRATIVE_REVIEW,
          Design.UNKNOWN);

  private DesignOrder() {}

  static int of(Design design) {
    return FIRST_COUNTS.indexOf(design);
  }
}
