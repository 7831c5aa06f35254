package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;

/**
 * A stretch of a trial report or protocol that tells how the trial was set up.
 *
 * @param kind what it tells
 * @param span where it stands
 */
public record TrialTerm(Kind kind, Span span) {

  /** What is told. */
  public enum Kind {
    /** How many people were to be taken in, together or in each group. */
    SAMPLE_SIZE,
    /** Parallel groups, clusters, a crossover. */
    DESIGN_TYPE,
    REGISTRY_NUMBER
  }

  private static final Scan PLANNED =
      Scan.of(
          "(?i)\\bsample sizes?\\b|\\bpower\\b|\\balpha\\b|\\u03b1|\\b(?:required|needed|necessary|sufficient|detect|calculated|significance level|dropout|attrition)\\b");
  private static final String WHOLE =
      "(?:participants?|patients|subjects|individuals|people|persons|children|women|men|adults|infants|families|programs|practices|schools|clusters|camps)";
  private static final Scan EACH =
      Scan.of(
          Cue.compiled(
              "(#) (?:[\\w-]+ ){0,2}?(?:per|in each|for each) (?:[\\w-]+ )?(?:groups?|arms?|sites?|cohort|condition)\\b(?: group)?"));
  private static final Scan ALL =
      Scan.of(
          Cue.compiled(
              "(?:\\b[Ss]ample(?: size)? (?:of|was|is|will be)(?: estimated| calculated)?(?: at| as| to be| of)? |\\b[Tt]otal (?:sample size )?(?:number )?(?:of )?(?:[\\w-]+ )?(?:(?:is|was|will be|would be) )?|\\b(?:recruit|enrol+|include|randomi[sz]e) (?:a total of )?)(#)"
                  + "|(#) (?:[\\w-]+ )?"
                  + WHOLE
                  + " (?:in total )?(?:is|are|was|were|will be|would be) (?:needed|required|necessary|recruited|enrolled|sufficient)"));
  private static final Scan DESIGN =
      Scan.of(
          "(?i)\\b(cluster|parallel|cross-?over|factorial|stepped[- ]wedge)(?=[- ](?:groups?|arms?|design|(?:wait-?list )?(?:control )|randomi[sz]ed?|randomi[sz]ation|trial|study|assignment|two))");

  /** What a sentence tells. */
  public static List<TrialTerm> in(String sentence) {
    List<TrialTerm> terms = new ArrayList<>();
    Statements.registrations(sentence)
        .forEach(span -> terms.add(new TrialTerm(Kind.REGISTRY_NUMBER, span)));
    Matcher design = DESIGN.matcher(sentence);
    if (DESIGN.find(design, sentence, 0)) {
      terms.add(new TrialTerm(Kind.DESIGN_TYPE, new Span(design.start(1), design.end(1))));
    }
    if (PLANNED.isIn(sentence)) {
      FigureText figures = new FigureText(sentence, new Span(0, sentence.length()));
      sizes(figures, EACH, terms);
      sizes(figures, ALL, terms);
    }
    return List.copyOf(terms);
  }

  /** In each group the words belong to the number; of all people the number alone. */
  private static void sizes(FigureText text, Scan scan, List<TrialTerm> terms) {
    CharSequence words = text.words();
    Search found = scan.search(words);
    while (found.find()) {
      int group = found.start(1) >= 0 ? 1 : 2;
      Span number = text.figure(words.charAt(found.start(group))).span();
      int behind = scan == EACH ? found.end() - found.end(group) : 0;
      Span size = new Span(number.start(), number.end() + behind);
      if (terms.stream().noneMatch(term -> term.span().start() == size.start())) {
        terms.add(new TrialTerm(Kind.SAMPLE_SIZE, size));
      }
    }
  }
}
