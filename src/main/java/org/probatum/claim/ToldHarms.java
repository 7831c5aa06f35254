package org.probatum.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Tells harms that a text names from complaints that it only speaks of. A symptom is a harm where a
 * treatment is said to bring it, unless the article tells that the treatment relieves it.
 */
final class ToldHarms {

  private static final int SEVERAL = 2;
  private static final Set<String> RELIEF = Set.of("DOWN", "GOOD", "PREVENT");
  private static final Scan BROUGHT =
      Scan.of(
          "\\b(?:caus(?:e|es|ed|ing)|leads? to|led to|induc\\w+|trigger\\w*|brings?|produc(?:e|es|ed)|occur\\w*|reported|described|recorded|noted|seen|complaints?"
              + "|frequent\\w*|common\\w*|rare|rarely|uncommon|more often|as often|experienced|developed|diagnosed|suffered|injured?|had|felt)\\b"
              + "|\\baffect(?:s|ed) (?:about |up to |nearly )?(?:\\d|one in)");

  /** "Some experience nausea during the infusion". */
  private static final Needle FELT =
      Needle.of(
          "\\bexperiences?\\b[^.;]*\\b(?:during|after|following|with|while|from)\\s+(?:(?:the|an?|each|their|taking|using|having)\\s+)*"
              + "(?:infusions?|injections?|treatments?|sessions?|doses?|therapy|procedures?|surgery|operations?|drugs?|medications?|medicines?|use)\\b",
          "experience");

  private static final Scan PLAYED_DOWN =
      Scan.of(
          "[^\\d]*\\b(?:side|adverse|unwanted) (?:effects?|events?|reactions?) (?:are|is|were|tend to be) "
              + "(?:(?:usually|generally|typically|mostly|often|very|quite|extremely|only) ){0,2}"
              + "(?:rare|mild|minimal|minor|few|uncommon|negligible|temporary|transient|brief|short-lived|manageable)"
              + "(?:(?:,| and| or|, and) (?:usually |generally |very |quite )?(?:rare|mild|minimal|minor|uncommon|temporary|transient|brief|short-lived|manageable))*[.!]?");

  /** "Diarrhoea occurred in 77% with the high dose and 23% with the low dose". */
  private static final Needle DOSES =
      Needle.of("\\d\\s*%?\\)?\\s+(?:of|in|on|with|at|after)\\b[^.;\\d]{0,40}\\bdoses?\\b", "dose");

  private static final Scan SAFETY =
      Scan.of(
          "\\b(?:safe|safety|harms?|risks?|side effects?|adverse|dangers?|unwanted|tolerability|tolerance|tolerated"
              + "|catch(?:es)?|downsides?|drawbacks?|complications?|go wrong|cons|bother(?:s|some)?|discomforts?)\\b");

  /** What readers are told that they may feel, where a heading asks what harm is done. */
  private static final Scan MAY_FEEL =
      Scan.of(
          "\\b(?:(?:may|might|can|could|will) (?:also )?(?:have|feel|get|notice)|happen\\w*)\\b");

  /** Headings under which a bare complaint, in a list or a table, is what the treatment does. */
  private static final Scan UNWANTED =
      Scan.of(
          "\\b(?:side effects?|unwanted|adverse|harms?|drawbacks?|downsides?|complications?|bother)\\b");

  private static final int FEW_WORDS = 10;

  private final Set<String> relieved = new HashSet<>();

  ToldHarms(List<Reading> readings) {
    readings.stream()
        .filter(ToldHarms::relieves)
        .forEach(reading -> complaints(reading).forEach(term -> relieved.add(words(term))));
  }

  /**
   * The harms that a sentence tells. "No side effects" tells none; "bleeding was equally common"
   * tells that somebody looked.
   */
  List<Term> in(Reading reading) {
    List<Term> told = new ArrayList<>(reading.harms());
    List<Term> complaints = complaints(reading);
    if (isFrame(reading, complaints.size())) {
      complaints.stream()
          .filter(term -> !relieved.contains(words(term)) && !isSuffered(reading, term))
          .forEach(told::add);
    }
    told.addAll(RaisedRisk.in(reading));
    told.removeIf(term -> isDenied(reading, term));
    if (Reading.has(reading.verbs(), "NONE")) {
      told.addAll(Few.where(reading.outcomes(), term -> isCompared(reading, term)));
    }
    return isPlayedDown(reading, told) ? List.of() : told;
  }

  /** What people feel, and what is looked for as a harm: "ketoacidosis occurred in three". */
  private static List<Term> complaints(Reading reading) {
    List<Term> complaints = new ArrayList<>(reading.symptoms());
    complaints.addAll(
        Few.where(
            reading.outcomes(),
            term ->
                isAdverse(term)
                    && Few.none(reading.harms(), each -> each.span().overlaps(term.span()))));
    return complaints;
  }

  private static boolean isAdverse(Term outcome) {
    return outcome.kind().equals("ADVERSE");
  }

  /** "No side effects" compares nothing. */
  private static boolean isCompared(Reading reading, Term outcome) {
    return isAdverse(outcome)
        && Few.none(reading.verbs(), each -> each.span().overlaps(outcome.span()))
        && Few.none(reading.cues("RISK_FREE"), each -> each.span().overlaps(outcome.span()));
  }

  /** "Side effects are mild and rare": no harm is named, and no number. */
  private static boolean isPlayedDown(Reading reading, List<Term> told) {
    return !told.isEmpty()
        && reading.symptoms().isEmpty()
        && Few.all(told, term -> term.concept().equals("side-effect"))
        && PLAYED_DOWN.isAll(reading.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isDenied(Reading reading, Term term) {
    return Negation.governs(reading, term.span())
        || Few.any(reading.cues("RISK_FREE"), cue -> cue.span().overlaps(term.span()));
  }

  /** Whether a sentence says that something is brought about, by a treatment or to a group. */
  private static boolean isFrame(Reading reading, int complaints) {
    if (complaints == 0) {
      return false;
    }
    String text = reading.text().toLowerCase(Locale.ROOT);
    return tellsOfBringing(text)
            && (complaints >= SEVERAL && reading.sufferings().isEmpty()
                || !reading.interventions().isEmpty()
                || !reading.harms().isEmpty()
                || Reading.has(reading.people(), "GROUP")
                || DOSES.isIn(text)
                || isUnderSafety(reading))
        || isUnderSafety(reading) && MAY_FEEL.isIn(text)
        || isListed(reading);
  }

  /** "Itching or sore skin", in a list of side effects. */
  private static boolean isListed(Reading reading) {
    return reading.verbs().isEmpty()
        && reading.tokens().size() <= FEW_WORDS
        && UNWANTED.isIn(heading(reading));
  }

  private static boolean tellsOfBringing(String text) {
    return BROUGHT.isIn(text) || FELT.isIn(text);
  }

  /** "People with headache". */
  private static boolean isSuffered(Reading reading, Term term) {
    return reading.before(
        term.span().start(), 2, word -> word.equals("with") || word.equals("for"));
  }

  private static boolean isUnderSafety(Reading reading) {
    return SAFETY.isIn(heading(reading));
  }

  private static String heading(Reading reading) {
    return reading.sentence().location().section().toLowerCase(Locale.ROOT);
  }

  private static boolean relieves(Reading reading) {
    return Few.any(
        reading.verbs(), v -> RELIEF.contains(v.concept()) && !v.kind().equals("ADJECTIVE"));
  }

  private static String words(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }
}
