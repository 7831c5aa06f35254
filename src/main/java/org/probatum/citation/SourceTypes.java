package org.probatum.citation;

import java.util.List;
import java.util.Set;
import org.probatum.claim.StatedDesign;
import org.probatum.text.Few;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/** Tells from a title what kind of source it is, and whether a text may call it something else. */
final class SourceTypes {

  private static final List<StatedDesign> TELLING_FIRST =
      List.of(
          StatedDesign.META_ANALYSIS,
          StatedDesign.SCOPING_REVIEW,
          StatedDesign.SYSTEMATIC_REVIEW,
          StatedDesign.NARRATIVE_REVIEW,
          StatedDesign.REVIEW,
          StatedDesign.GUIDELINE,
          StatedDesign.ANIMAL,
          StatedDesign.IN_VITRO,
          StatedDesign.OPEN_LABEL_TRIAL,
          StatedDesign.RANDOMISED_TRIAL,
          StatedDesign.TRIAL,
          StatedDesign.CASE_CONTROL,
          StatedDesign.CROSS_SECTIONAL,
          StatedDesign.COHORT,
          StatedDesign.CASE_SERIES,
          StatedDesign.CASE_REPORT,
          StatedDesign.SURVEY);
  private static final Set<StatedDesign> TRIALS =
      Set.of(StatedDesign.TRIAL, StatedDesign.RANDOMISED_TRIAL, StatedDesign.OPEN_LABEL_TRIAL);
  private static final Set<StatedDesign> BY_METHOD =
      Set.of(StatedDesign.SYSTEMATIC_REVIEW, StatedDesign.META_ANALYSIS);
  private static final Set<StatedDesign> OBSERVATIONAL =
      Set.of(
          StatedDesign.COHORT,
          StatedDesign.CASE_CONTROL,
          StatedDesign.CROSS_SECTIONAL,
          StatedDesign.SURVEY);

  private final Vocabulary designs;

  SourceTypes(Vocabulary designs) {
    this.designs = designs;
  }

  /**
   * What a title says its work is; {@code STUDY} where it does not say. An open-label randomised
   * trial may be called either.
   */
  StatedDesign of(String title) {
    List<String> kinds = title == null ? List.of() : Few.each(designs.find(title), Term::kind);
    if (kinds.contains(StatedDesign.OPEN_LABEL_TRIAL.name())
        && kinds.contains(StatedDesign.RANDOMISED_TRIAL.name())) {
      return StatedDesign.TRIAL;
    }
    return TELLING_FIRST.stream()
        .filter(design -> kinds.contains(design.name()))
        .findFirst()
        .orElse(StatedDesign.STUDY);
  }

  /** Whether a text that says {@code stated} may mean a work whose title says {@code titled}. */
  static boolean agree(StatedDesign stated, StatedDesign titled) {
    return tell(stated, titled)
        && (stated == titled
            || TRIALS.contains(stated) && TRIALS.contains(titled) && !oppose(stated, titled)
            || stated == StatedDesign.REVIEW && titled.isReview()
            || BY_METHOD.contains(stated) && BY_METHOD.contains(titled));
  }

  /** Whether it cannot be what the text calls it. */
  static boolean differ(StatedDesign stated, StatedDesign titled) {
    if (!tell(stated, titled) || agree(stated, titled)) {
      return false;
    }
    boolean loose = titled == StatedDesign.REVIEW && stated.isReview();
    return !loose && !(OBSERVATIONAL.contains(stated) && OBSERVATIONAL.contains(titled));
  }

  private static boolean oppose(StatedDesign one, StatedDesign other) {
    return one == StatedDesign.RANDOMISED_TRIAL && other == StatedDesign.OPEN_LABEL_TRIAL
        || one == StatedDesign.OPEN_LABEL_TRIAL && other == StatedDesign.RANDOMISED_TRIAL;
  }

  private static boolean tell(StatedDesign stated, StatedDesign titled) {
    return stated != StatedDesign.STUDY && titled != StatedDesign.STUDY;
  }
}
