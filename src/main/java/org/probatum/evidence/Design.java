package org.probatum.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.probatum.claim.StatedDesign;
import org.probatum.text.Scan;

/** Study designs as far as appraisal tells them apart. */
public enum Design {
  SYSTEMATIC_REVIEW_OF_TRIALS("systematic review of randomised trials"),
  SYSTEMATIC_REVIEW("systematic review"),
  META_ANALYSIS("meta-analysis"),
  UMBRELLA_REVIEW("umbrella review"),
  RANDOMISED_TRIAL("randomised trial"),
  CLUSTER_RANDOMISED_TRIAL("cluster-randomised trial"),
  CROSSOVER_TRIAL("randomised crossover trial"),
  N_OF_1("n-of-1 trial"),
  QUASI_RANDOMISED_TRIAL("quasi-randomised trial"),
  NON_RANDOMISED_TRIAL("non-randomised controlled trial"),
  PROSPECTIVE_COHORT("prospective cohort"),
  RETROSPECTIVE_COHORT("retrospective cohort"),
  COHORT("cohort study"),
  CASE_CONTROL("case-control study"),
  CROSS_SECTIONAL("cross-sectional study"),
  SURVEY("survey"),
  DIAGNOSTIC_ACCURACY("diagnostic accuracy study"),
  BEFORE_AFTER("before-and-after study"),
  SINGLE_ARM("single-arm study"),
  CASE_SERIES("case series"),
  CASE_REPORT("case report"),
  QUALITATIVE("qualitative study"),
  SCOPING_REVIEW("scoping review"),
  NARRATIVE_REVIEW("narrative review"),
  GUIDELINE("guideline"),
  EDITORIAL("editorial or letter"),
  ANIMAL("animal study"),
  IN_VITRO("laboratory study of cells or tissue"),
  MODELLING("modelling study"),
  PROTOCOL("protocol or registration without results"),
  UNKNOWN("design not known");

  private static final Scan OBSERVED =
      Scan.of(
          "(?i)\\b(?:cohort|case-control|cross-sectional|observational|case series|retrospective|chart review|registry|register)\\b");

  /** What is told of a trial's people later on may be called so. */
  private static final Scan FOLLOWED =
      Scan.of("(?i)\\b(?:follow-?up|extension|trial|secondary|post hoc|sub-?study)\\b");

  private static final Scan STUDY = Scan.of("[\\s-]+study$");

  private static final Set<Design> RANDOMISED =
      EnumSet.of(RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL, N_OF_1);
  private static final Set<Design> SYSTEMATIC =
      EnumSet.of(SYSTEMATIC_REVIEW_OF_TRIALS, SYSTEMATIC_REVIEW, META_ANALYSIS, UMBRELLA_REVIEW);
  private static final Set<Design> OBSERVATIONAL =
      EnumSet.of(
          NON_RANDOMISED_TRIAL,
          PROSPECTIVE_COHORT,
          RETROSPECTIVE_COHORT,
          COHORT,
          CASE_CONTROL,
          CROSS_SECTIONAL,
          SURVEY);
  private static final Set<Design> UNCONTROLLED =
      EnumSet.of(BEFORE_AFTER, SINGLE_ARM, CASE_SERIES, CASE_REPORT);

  private final String words;

  Design(String words) {
    this.words = words;
  }

  /** The design as a reader would call it. */
  public String words() {
    return words;
  }

  public boolean isRandomised() {
    return RANDOMISED.contains(this);
  }

  /** Whether it gathers studies by a stated method. */
  public boolean isSystematic() {
    return SYSTEMATIC.contains(this);
  }

  /** Whether it gathers or summarises other work, by a method or not. */
  public boolean isReview() {
    return isSystematic() || this == SCOPING_REVIEW || this == NARRATIVE_REVIEW;
  }

  /** Whether it speaks of more treatments and people than its record can name. */
  public boolean isSynthesis() {
    return isReview() || this == GUIDELINE;
  }

  /** Compared groups or exposures without random allocation. */
  public boolean isObservational() {
    return OBSERVATIONAL.contains(this);
  }

  /**
   * Whether it is known and is not what a text calls it: a trial, randomised, a systematic review.
   */
  public boolean isWeakerThan(StatedDesign told) {
    return isKnown()
        && switch (told) {
          case RANDOMISED_TRIAL -> !isRandomised();
          case TRIAL -> isObservational() && this != NON_RANDOMISED_TRIAL;
          case SYSTEMATIC_REVIEW, META_ANALYSIS -> !isSystematic();
          default -> false;
        };
  }

  /** Whether it is randomised, and a text calls it an observational study. */
  public boolean isUnderstatedBy(String phrase) {
    return isRandomised() && OBSERVED.isIn(phrase) && !FOLLOWED.isIn(phrase);
  }

  /** Whether a text speaks of several such studies: "a pooled analysis of case-control studies". */
  public boolean isNamedInPlural(String text) {
    String kind = STUDY.replaceAll(words, "").replace('-', ' ');
    return isKnown() && text.toLowerCase(Locale.ROOT).replace('-', ' ').contains(kind + " studies");
  }

  /** No control group. */
  public boolean isUncontrolled() {
    return UNCONTROLLED.contains(this);
  }

  public boolean isNonHuman() {
    return this == ANIMAL || this == IN_VITRO;
  }

  public boolean isKnown() {
    return this != UNKNOWN;
  }
}
