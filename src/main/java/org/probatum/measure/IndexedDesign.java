package org.probatum.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.evidence.Design;

/** The designs that MEDLINE's indexers tell apart. */
enum IndexedDesign {
  RANDOMISED("randomised trial"),
  META_ANALYSIS("meta-analysis"),
  REVIEW("review"),
  CASE_REPORT("case report"),
  OBSERVATIONAL("observational study"),
  OTHER("other");

  private static final Map<String, IndexedDesign> TYPES =
      Map.of(
          "Randomized Controlled Trial", RANDOMISED,
          "Meta-Analysis", META_ANALYSIS,
          "Systematic Review", REVIEW,
          "Review", REVIEW,
          "Case Reports", CASE_REPORT,
          "Observational Study", OBSERVATIONAL);

  private static final Set<String> HEADINGS =
      Set.of(
          "Cohort Studies",
          "Case-Control Studies",
          "Cross-Sectional Studies",
          "Retrospective Studies",
          "Longitudinal Studies",
          "Prospective Studies",
          "Follow-Up Studies");

  private final String words;

  IndexedDesign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The design with this name. */
  static Optional<IndexedDesign> named(String words) {
    return Arrays.stream(values()).filter(each -> each.words.equalsIgnoreCase(words)).findFirst();
  }

  /** All names, parted by commas. */
  static String names() {
    return Arrays.stream(values()).map(IndexedDesign::words).collect(Collectors.joining(", "));
  }

  boolean isScored() {
    return this != OTHER;
  }

  /** What publication types say; an observational study also by headings, if it is no trial. */
  static Set<IndexedDesign> of(List<String> types, List<String> headings) {
    Set<IndexedDesign> told = EnumSet.noneOf(IndexedDesign.class);
    TYPES.forEach(
        (type, design) -> {
          if (types.contains(type)) {
            told.add(design);
          }
        });
    boolean observed =
        headings.stream()
            .map(each -> each.replaceAll("^\\*|/.*|\\*$", ""))
            .anyMatch(HEADINGS::contains);
    boolean trial = types.stream().anyMatch(type -> type.contains("Clinical Trial"));
    if (told.isEmpty() && observed && !trial) {
      told.add(OBSERVATIONAL);
    }
    return told.isEmpty() ? EnumSet.of(OTHER) : told;
  }

  /**
   * A systematic review counts as a review, a meta-analysis as both, and a systematic review as a
   * meta-analysis where it is told to be one: most are both, and a label names but one. A study of
   * how well a test tells the ill from the healthy observes.
   */
  static IndexedDesign of(Design design, Set<IndexedDesign> told) {
    return switch (design) {
      case RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL, N_OF_1 -> RANDOMISED;
      case META_ANALYSIS -> told.contains(REVIEW) ? REVIEW : META_ANALYSIS;
      case SYSTEMATIC_REVIEW, SYSTEMATIC_REVIEW_OF_TRIALS, UMBRELLA_REVIEW ->
          told.contains(META_ANALYSIS) ? META_ANALYSIS : REVIEW;
      case NARRATIVE_REVIEW, SCOPING_REVIEW -> REVIEW;
      case CASE_REPORT -> CASE_REPORT;
      case COHORT,
          CASE_SERIES,
          PROSPECTIVE_COHORT,
          RETROSPECTIVE_COHORT,
          CASE_CONTROL,
          CROSS_SECTIONAL,
          DIAGNOSTIC_ACCURACY,
          SURVEY ->
          OBSERVATIONAL;
      default -> OTHER;
    };
  }
}
