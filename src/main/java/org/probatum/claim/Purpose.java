package org.probatum.claim;

import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Effects that are called for and not told: "more screening is needed to reduce deaths", "efforts
 * to prevent falls", "the need for effective care". Where a treatment is named, the call for it
 * tells what it does: "everyone should take vitamin D to prevent cancer".
 */
final class Purpose {

  /** "Is needed to reduce", "should be set up to prevent". */
  private static final Scan CALLED_FOR =
      Scan.of(
          "(?i)\\b(?:needed|needs?|necessary|required?|warranted|should|must|recommended|important|essential|crucial|vital|urgent|priority)\\b"
              + "(?:(?!\\b(?:that|because|since|which|who|but|while|whether)\\b)[^;.])*\\bto (?:\\p{L}+ly |further |better |also )?$");

  /** "Efforts to cut", "with a focus on improving", "the need for effective". */
  private static final Scan MEANT =
      Scan.of(
          "(?i)\\b(?:(?:efforts?|attempts?|strateg(?:y|ies)|interventions?|measures|polic(?:y|ies)|program(?:me)?s?|actions?|opportunit(?:y|ies)|plans?|campaigns?|scope|ways?|tools?|methods?|approach(?:es)?|potential targets?) (?:to|for|aimed at|directed at|designed to|used to|intended to)"
              + "|focus(?:es|ed|ing)? (?:on|upon)|aim(?:s|ed|ing)? (?:at|to)|targeted at|directed at|dedicated to|committed to"
              + "|needs? (?:for|to)|importance of|need of|search for|calls? for|lack of|warrants?|requires?|demand for|development of|identify(?:ing)?|implement(?:ing)?|after|before|following)"
              + " (?:(?:an?|the|more|safe,?|safe and|clear|new|novel|even|better|further|\\p{L}+ly) )*$");

  /** "To examine the impact of improved control": what is to be found out. */
  private static final Scan EXAMINED =
      Scan.of(
          "(?i)\\b(?:to|will|should|could|would|must) (?:\\p{L}+ly |further |better |also )?(?:examine|investigate|describe|assess|define|explore|evaluate|verify|determine|establish|study|confirm|test|understand|clarify|elucidate|be studied|be explored)\\b"
              + "(?:(?!\\b(?:found|show\\w*|reported|that|but|which|who|and (?:it|they|we))\\b)[^;,.]){0,80}$");

  private static final String STUDY_WAS =
      "(?i)\\b(?:trials?|stud(?:y|ies)|reviews?|it)\\b[^.;,]{0,40}? (?:was|were|had been) (?:not |never )?"
          + "(?:designed|intended|powered|planned|meant|set up|(?:large|big|long) enough|too (?:small|short)) to ";

  /** "The trial was not designed to prevent", "it was too small to show fewer". */
  private static final Scan DESIGNED =
      Scan.of(
          STUDY_WAS
              + "(?:\\p{L}+ly )?(?:(?:show|detect|tell|find|see|exclude|rule out|answer|prove)\\b[^.;,]{0,40})?$");

  /** The same, with a word of effect behind it. */
  private static final Scan DESIGNED_FOR = Scan.of(STUDY_WAS + "(?:\\p{L}+ ){1,3}$");

  private Purpose() {}

  /** Whether what stands at a place is only what a study was, or was not, made for. */
  static boolean isOfDesign(String text, int at) {
    return text.contains(" to ") && DESIGNED_FOR.isIn(text.substring(0, at));
  }

  static boolean isOne(Term effect, Reading clause) {
    String ahead = clause.text().substring(0, effect.span().start());
    return EXAMINED.isIn(ahead)
        || DESIGNED.isIn(ahead)
        || clause.interventions().isEmpty() && (CALLED_FOR.isIn(ahead) || MEANT.isIn(ahead));
  }
}
