package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Changes that are told as seen and not as brought about: "a reduction was observed", "people with
 * increased pain", "levels fell over time", where nothing is named that did it.
 */
final class SeenChange {

  private static final Scan ATTRIBUTE =
      Scan.of(
          "(?i)(?:increased|reduced|decreased|diminished|elevated|raised|impaired|improved|enhanced|prolonged|delayed|worsened|lowered)");

  /** What stands in front of a participle that says what something is like. */
  private static final Scan AS_ATTRIBUTE =
      Scan.of(
          "(?i)\\b(?:with|of|an?|at|in|for|from|despite|between|show(?:s|ed|ing)?|experience[sd]?|exhibit(?:s|ed)?|demonstrate[sd]?|ha(?:s|d|ve) an?)\\s+"
              + "(?:(?:significantly|markedly|slightly|greatly|substantially|more|the|their|his|her)\\s+)?$");

  private static final Scan FORM_OF_BE =
      Scan.of("(?i)\\b(?:was|were|is|are|been|being)\\s+(?:\\w+ly\\s+|not\\s+|also\\s+)*$");

  /** "Reduced by the drug", not "reduced by a third". */
  private static final Scan AGENT =
      Scan.of(
          "[^;]*?\\b(?:by|through|via|using|thanks to|due to)\\s+(?!about|around|almost|nearly|approximately|roughly|up to|at least|more|less|half|one|two|an? |\\d|[<>~\u2248])");

  /** No object: what follows says when, where or by how much. */
  private static final Scan ALONE =
      Scan.of(
          Pattern.compile(
              "(?:\\s+\\w+ly)?(?:\\s+(?:with|in|over|after|during|by|from|to|at|among|as|for|between|until|when|while|and|or|but)\\b|\\s*[.,;:)]|\\s*$).*",
              Pattern.DOTALL));

  private static final Scan OBSERVED_BEHIND =
      Scan.of(
          Pattern.compile(
              "[^;]*?\\b(?:was|were|has been|have been)\\s+(?:\\w+ly\\s+|also\\s+)*(?:seen|observed|found|noted|reported|recorded|detected|documented|noticed)\\b.*",
              Pattern.DOTALL));
  private static final Scan OBSERVED_AHEAD =
      Scan.of(
          "(?i)(?:\\bthere (?:was|were|is|are|has been)|\\bwe (?:also )?(?:found|observed|noted|saw|confirmed|report)"
              + "|\\b(?:patients|participants|people|subjects|women|men|children|adults|individuals|those|group)\\b[^.;,]{0,40}?\\b(?:had|showed|experienced|reported|achieved))\\s+(?:[\\w%.-]+\\s+){0,6}$");

  /** "We found increases": nouns that read like verbs. */
  private static final Scan PLURAL =
      Scan.of("(?i)(?:increases|decreases|declines|drops|falls|rises|boosts)");

  /** "It brings a drop in pressure": what brings it is named, though no treatment that is known. */
  private static final Scan BROUGHT =
      Scan.of(
          "(?i)\\b(?:g[ai]v(?:e|es|ing)|given|br(?:ing|ings|inging|ought)|produc(?:e|es|ed|ing)|yield(?:s|ed|ing)?|provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?|deliver(?:s|ed|ing)?|caus(?:e|es|ed|ing)|achiev(?:e|es|ed|ing)|creat(?:e|es|ed|ing)|due to|because of|thanks to)\\b[^.;,]*$");

  private static final Scan HELD_APART = Scan.of("(?i)(?:worse|better|inferior|superior|poorer)");

  private static final Scan HAVING = Scan.of("(?i)\\b(?:has|have|had)\\s+(?:\\w+ly\\s+)?$");

  /** "Are more likely to live longer": who is, not why. */
  private static final Scan LIKELIER =
      Scan.of(
          "(?i)\\b(?:more|less|as|equally|twice as) likely(?: than [^;,.]{1,40}?)? to (?:[\\w-]+ ){0,3}$");

  private static final Scan MEASURE = Scan.of("(?i)(?:efficacy|effectiveness)");

  /** "Efficacy against shingles was 81.6%": what was measured. */
  private static final Scan AS_NUMBER =
      Scan.of(
          "(?: (?:against|for|in) [^.;,\\d]{3,40}?)? (?:was|were|of|remained|stood at)(?: (?:about|estimated at|put at))? \\d");

  private SeenChange() {}

  /**
   * Whether the effect was only seen.
   *
   * @param treated whether the claim is about a treatment, named in it or before
   */
  static boolean isOne(Effect effect, Reading clause, boolean treated) {
    Term verb = effect.verb();
    String ahead = clause.text().substring(0, verb.span().start());
    String behind = clause.text().substring(verb.span().end());
    return switch (verb.kind()) {
      case "NOUN" ->
          MEASURE.isAll(verb.text()) && AS_NUMBER.opens(behind)
              || isOfSize(verb)
                  && (OBSERVED_BEHIND.isAll(behind)
                      || OBSERVED_AHEAD.isIn(ahead)
                      || !treated && !BROUGHT.isIn(ahead));
      case "VERB" ->
          isAttribute(verb, treated, ahead)
              || LIKELIER.isIn(ahead)
              || PLURAL.isAll(verb.text()) && OBSERVED_AHEAD.isIn(ahead)
              || isMove(verb)
                  && !treated
                  && (FORM_OF_BE.isIn(ahead) ? !AGENT.opens(behind) : ALONE.isAll(behind));
      default -> !treated && HELD_APART.isAll(verb.text()) && !BROUGHT.isIn(ahead);
    };
  }

  private static boolean isAttribute(Term verb, boolean treated, String ahead) {
    return ATTRIBUTE.isAll(verb.text())
        && (AS_ATTRIBUTE.isIn(ahead) || !treated && HAVING.isIn(ahead));
  }

  private static boolean isOfSize(Term verb) {
    return isMove(verb) || verb.text().toLowerCase(Locale.ROOT).startsWith("improvement");
  }

  private static boolean isMove(Term verb) {
    return switch (verb.concept()) {
      case "DOWN", "UP", "BAD" -> true;
      default -> verb.text().toLowerCase(Locale.ROOT).startsWith("improve");
    };
  }
}
