package org.probatum.claim;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;
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

  private static final Scan THIS =
      Scan.of(
          "(?:In )?[Tt]h(?:is|e|e same) (?:[\\p{Ll}-]+,? ){0,4}(?:trial|study|review|meta-analysis|analysis|survey|cohort)\\b");

  /** "At 22 centres, 2423 adults with prediabetes were assigned at random". */
  private static final Scan ENROLS =
      Scan.of(
          "\\b\\d[\\d,]* (?:[\\p{Ll}-]+ ){0,3}"
              + NumberRoles.PEOPLE
              + "\\b[^.;]{0,60}? (?:were|had been) (?:then |randomly )?(?:assigned|randomi[sz]ed|allocated|allotted)\\b");

  private CitedStudy() {}

  /**
   * "The trial randomised 80 patients (4)", "80 patients were assigned to it (4)": a source of its
   * own; null where there is none.
   */
  static StudyOpening in(Reading reading) {
    if (!TrialName.isCited(reading.text())) {
      return null;
    }
    StudyOpening told = StudyOpening.isResult(reading) ? named(reading) : null;
    return told == null ? enrolling(reading.text(), reading.text()) : told;
  }

  private static StudyOpening named(Reading reading) {
    if (!Reading.has(reading.studies(), "CONTINUER")) {
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

  /** The study for which people are told to have been assigned, or null. */
  private static StudyOpening enrolling(String text, String cited) {
    Search enrolled = ENROLS.search(text);
    return enrolled.find()
        ? StudyOpening.of(
            new Span(enrolled.start(), enrolled.end()),
            StatedDesign.STUDY,
            cited,
            new ArrayList<>())
        : null;
  }

  /** The sentence that a study may lean back on behind this one; null where there is none. */
  static Reading last(Reading reading, Reading before, Standing standing) {
    if (standing != Standing.FREE) {
      return null;
    }
    return TrialName.isCited(reading.text()) ? reading : before;
  }

  /**
   * "In this double-blind trial" behind a sentence that points to a source and opens nothing: the
   * study of that source, as of people who are told to have been assigned; null where it is not so.
   *
   * @param before the sentence that points to it
   */
  static StudyOpening leaningOn(Reading reading, Reading before) {
    String text = reading.text();
    if (!THIS.opens(text)) {
      return TrialName.isCited(text) ? null : enrolling(text, before.text());
    }
    Term noun =
        Few.first(
            reading.studies(),
            term -> term.concept().equals("NOUN") && !StudyOpening.isPlural(term));
    return noun == null
        ? null
        : StudyOpening.of(
            noun.span(), StatedDesign.of(noun, text), before.text(), new ArrayList<>());
  }

  private static StatedDesign design(Term term) {
    return switch (term.concept()) {
      case "NOUN" -> StudyOpening.isPlural(term) ? null : StatedDesign.valueOf(term.kind());
      case "CONTINUER" -> WORDS.get(term.text().toLowerCase(Locale.ROOT));
      default -> null;
    };
  }
}
