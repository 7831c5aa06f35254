package org.probatum.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * Tells where an article names other ways than the one that it is about: under a heading that
 * announces them, or as a treatment of another kind than the one that it names most.
 */
final class Alternatives {

  private static final String OTHER = "OTHER";
  private static final Set<String> WAYS =
      Set.of(
          "DRUG",
          "CLASS",
          "PROCEDURE",
          "PSYCHOTHERAPY",
          "LIFESTYLE",
          "DEVICE",
          "DIET",
          "VACCINE",
          "SUPPLEMENT");
  private static final Scan ANNOUNCED =
      Scan.of(
          Pattern.compile(
              "\\b(?:alternatives?|what else|instead|without (?:drugs|tablets|medicines?)"
                  + "|other (?:treatments?|therap(?:y|ies)|options?|ways|choices|medicines?|drugs|tests|possibilities))\\b",
              Pattern.CASE_INSENSITIVE));

  private final Vocabulary interventions;
  private final Set<String> kin;
  private final String chief;

  /** Whether the words of a section announce other ways. */
  private final Map<String, Boolean> announced = new HashMap<>();

  Alternatives(List<Reading> readings, Vocabulary interventions) {
    this.interventions = interventions;
    this.chief = chief(readings);
    this.kin = interventions.widened(chief);
  }

  /** The words of a sentence that name another way; empty where none do. */
  List<Term> in(Reading reading) {
    if (reading.harms().isEmpty()) {
      List<Term> others = Few.where(reading.interventions(), this::isOther);
      if (!others.isEmpty()) {
        return others;
      }
    }
    return isAnnounced(reading) ? List.of(opening(reading)) : List.of();
  }

  private boolean isOther(Term term) {
    return WAYS.contains(term.kind())
        && !kin.contains(term.concept())
        && !interventions.widened(term.concept()).contains(chief);
  }

  private boolean isAnnounced(Reading reading) {
    return !reading.tokens().isEmpty()
        && announced.computeIfAbsent(
            reading.sentence().location().section(), words -> ANNOUNCED.isIn(words));
  }

  private static Term opening(Reading reading) {
    Span first = reading.tokens().get(0).span();
    return new Term(MentionKind.ALTERNATIVE.name(), OTHER, first.of(reading.text()), first);
  }

  /** The treatment that most sentences name; the first of several. */
  private static String chief(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    String most = "";
    for (Reading reading : readings) {
      for (Term term : reading.interventions()) {
        int count = counts.merge(term.concept(), 1, Integer::sum);
        most = count > counts.getOrDefault(most, 0) ? term.concept() : most;
      }
    }
    return most;
  }
}
