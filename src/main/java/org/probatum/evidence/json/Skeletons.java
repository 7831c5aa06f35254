package org.probatum.evidence.json;

import java.util.List;
import java.util.Locale;
import org.probatum.evidence.Design;

/** What a skeleton asks for, by the design of the study. */
final class Skeletons {

  /** What is asked of an outcome, in the order of an abstract. */
  static final List<String> OUTCOME =
      List.of(
          "name",
          "class",
          "timepoint",
          "measure",
          "estimate",
          "low",
          "high",
          "p",
          "direction",
          "primary",
          "locator");

  private Skeletons() {}

  /** Counts that a study of this design has. */
  static List<String> counts(Design design) {
    if (design.isReview()) {
      return List.of("studies", "analysed");
    }
    return design.isRandomised() || !design.isKnown()
        ? List.of("randomised", "analysed")
        : List.of("analysed");
  }

  /** The design as a person writes it in a file. */
  static String plain(Design design) {
    return design.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
