package org.probatum.claim;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.probatum.text.Term;

/** A study that a text goes on about, with a source, though nothing opened it. */
final class CitedStudy {

  private static final Map<String, StatedDesign> WORDS =
      Map.of(
          "the study", StatedDesign.STUDY,
          "this study", StatedDesign.STUDY,
          "the trial", StatedDesign.TRIAL,
          "this trial", StatedDesign.TRIAL,
          "the review", StatedDesign.REVIEW,
          "this review", StatedDesign.REVIEW,
          "the meta-analysis", StatedDesign.META_ANALYSIS);

  private CitedStudy() {}

  /** "The trial randomised 80 patients (4)": a source of its own; null where there is none. */
  static StudyOpening in(Reading reading) {
    if (!TrialName.isCited(reading.text()) || !StudyOpening.isResult(reading)) {
      return null;
    }
    for (Term term : reading.studies()) {
      StatedDesign design = design(term);
      if (design != null) {
        return StudyOpening.of(term.span(), design, reading.text(), new ArrayList<>());
      }
    }
    return null;
  }

  private static StatedDesign design(Term term) {
    return switch (term.concept()) {
      case "NOUN" -> StudyOpening.isPlural(term) ? null : StatedDesign.valueOf(term.kind());
      case "CONTINUER" -> WORDS.get(term.text().toLowerCase(Locale.ROOT));
      default -> null;
    };
  }
}
