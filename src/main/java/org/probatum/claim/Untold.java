package org.probatum.claim;

import java.util.Locale;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Words of effect that compare nothing: a bound, the name of a group, how all groups fared, what a
 * study is told not to have shown.
 */
final class Untold {

  /** "Grade 3 or higher", "a loss of 5 kg or more". */
  private static final Scan BOUND = Scan.of("\\d\\S*(?:\\s+\\p{L}+)?\\s+(?:or|and)\\s+$");

  /** Words of effect that may stand as the subject of a sentence. */
  private static final Set<String> NOUNS =
      Set.of(
          "harm",
          "benefit",
          "benefits",
          "help",
          "damage",
          "improvement",
          "effect",
          "effects",
          "efficacy",
          "effectiveness",
          "protection");

  private static final Scan ARTICLE =
      Scan.of("(?i)\\b(?:the|an?|each|both|in|to)\\s+(?:\\p{L}+ly\\s+)?$");
  private static final Scan GROUP = Scan.of("\\s+(?:\\p{L}+\\s)?(?:group|arm|cohort)s?\\b");

  /** "Twice as likely to have less pain": the second word tells which way. */
  private static final Scan LIKELY_TO =
      Scan.of("\\s+to\\s+(?:have|report|get|be|feel|experience|see|show)\\s+(?:\\w+\\s+)?$");

  /** "Improved by 40% in both groups" compares no groups. */
  private static final Scan IN_ALL =
      Scan.of(
          "\\b(?:in|with|on|for|of)\\s+(?:both|all|each|either)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:groups?|arms?|treatments?)\\b");

  /** "Worsened by 1.2 points with the drug and by 1.7 with placebo": how each group fared. */
  private static final Scan OF_EACH =
      Scan.of(
          "\\s+by\\s+(?:\\w+\\s+)?[-\u2212]?\\d[\\d.]*[^.;\\d]{0,60}?\\b(?:and|versus|vs|against|compared with)\\s+(?:by\\s+)?[-\u2212]?\\d");

  /** "A difference of 2.7 points (95% CI −0.6 to 6.0)". */
  private static final Scan NONE_BETWEEN =
      Scan.of(
          "\\bdifference\\b[^;]*?\\b(?:CI|CrI|(?:confidence|credible) interval)\\b[^;)\\d]{0,4}[-\u2212]\\d[\\d.]*(?:\\s*(?:to|,|\u2013)\\s*)\\+?\\d");

  private static final Scan NO_WORSE =
      Scan.of("(?i)\\bnon-?\\s?inferior|\\b(?:no|not) (?:worse|inferior)\\b|\\bequivalen");

  /** "For each 20 nmol/L by which it was lower": a level that is held against another. */
  private static final Scan PER_LEVEL = Scan.of("\\b(?:[Ff]or (?:each|every)|by which)\\b[^,;.]*$");

  /** "The trial did not show that an early start …": nothing is said to be so. */
  private static final Needle NOT_SHOWN =
      Needle.of(
          "(?:\\b(?:not|never|nor|cannot|no (?:study|trial|research)(?: has| have)?|failed to)|n['\u2019]t)\\s+(?:\\w+ly\\s+)?"
              + "(?:show|find|prove|prov|found|demonstrat|establish|confirm|mean|suggest|support|conclu)\\w*"
              + "\\s+(?:\\w+\\s+){0,3}?that\\b(?:(?!\\b(?:but|yet|although|though|while)\\b)[^;.:])*$"
              + "|\\b(?:no|little|insufficient|scant)\\s+(?:\\w+\\s+)?(?:(?:evidence|proof|sign|indication)s?|reason to (?:expect|think|believe|hope|suppose|assume))\\s+that\\b"
              + "(?:(?!\\b(?:but|yet|although|though|while)\\b)[^;.:])*$",
          "that ");

  /** "The proportion with at least a 50% reduction was 52%": who is counted. */
  private static final Needle COUNTED =
      Needle.of(
          "\\b(?:proportions?|percentages?|shares?|fractions?|numbers?)\\b[^.;:]{0,40}?"
              + "\\b(?:with|having|achieving|reaching|reporting|who (?:had|achieved|reached|reported))\\s+"
              + "(?:at least\\s+|more than\\s+|over\\s+)?(?:an?\\s+)?\\d[\\d.]*(?:\\s*%| per ?cent|-point)?\\s*(?:or (?:more|greater)\\s+)?$",
          "proportion", "percentage", "share", "fraction", "number");

  /** "Other tablets might have fared better": nobody tried. */
  private static final Scan OTHERS_MIGHT =
      Scan.of(
          "\\b(?:[Oo]ther|[Aa]nother)\\s+(?:\\p{L}+\\s+){1,2}(?:might|could|would)\\s+(?:\\p{L}+\\s+){0,3}$");

  /** "The mechanism of late harm is unknown" tells none. */
  private static final Scan UNKNOWN =
      Scan.of(
          "(?:\\s+(?!but\\b|and\\b|yet\\b)[\\p{L}\\d-]+){0,12}?\\s+(?:(?:is|are|was|were|remains?|remained)\\s+(?:still |as yet |largely |therefore )?"
              + "(?:unknown|unclear|uncertain|unproven|untested|debated|controversial|disputed|not (?:yet )?(?:known|clear|certain|understood))\\b"
              + "|(?:is|are|was|were|may be|would be) (?:\\w+ly )?(?:counterbalanced|offset|outweighed|cancelled out|balanced|nullified|negated)\\b"
              + "|ha(?:s|ve) (?:not|never)(?: yet)? been (?:well |fully |adequately |formally )?(?:documented|established|studied|tested|shown|proven|determined|examined|evaluated|investigated|demonstrated)\\b)");

  private static final Set<String> TAKEN = Set.of("DRUG", "CLASS", "SUPPLEMENT");

  private static final Scan OWN_TREATMENT =
      Scan.of(
          "\\s+(?:(?:taking|using|the|their|his|her|a|all|some|these)\\s+){1,3}(?:tablets?|pills?|medicines?|medications?|treatment|therapy|drugs?|trial|study)\\b");

  private Untold() {}

  static boolean isOne(Term verb, Reading clause) {
    return verb.kind().equals("ADJECTIVE")
            && (isBound(verb, clause) || isOfNext(verb, clause) || isLevel(verb, clause))
        || verb.kind().equals("VERB")
            && (isGroup(verb, clause)
                || isOfAll(verb, clause)
                || isOfEach(verb, clause)
                || isGivingUp(verb, clause))
        || verb.kind().equals("NOUN") && isCounted(verb, clause)
        || isOfOthers(verb, clause)
        || isUnknown(verb, clause)
        || Uncredited.covers(verb, clause)
        || isNotShown(verb, clause);
  }

  /** "Had stopped metformin", "stopped their tablets": what people did, no effect. */
  private static boolean isGivingUp(Term verb, Reading clause) {
    int end = verb.span().end();
    return verb.text().toLowerCase(Locale.ROOT).startsWith("stop")
        && (OWN_TREATMENT.opens(clause.text(), end)
            || Few.any(
                clause.interventions(),
                term ->
                    TAKEN.contains(term.kind())
                        && term.span().start() >= end
                        && clause.distance(end, term.span().start()) <= 1));
  }

  private static boolean isCounted(Term verb, Reading clause) {
    return !Reading.hasKind(clause.verbs(), "ADJECTIVE")
        && COUNTED.isIn(before(verb, clause).toLowerCase(Locale.ROOT));
  }

  private static boolean isOfOthers(Term verb, Reading clause) {
    return clause.text().contains("ther ") && OTHERS_MIGHT.isIn(before(verb, clause));
  }

  private static boolean isUnknown(Term verb, Reading clause) {
    String text = clause.text();
    return NOUNS.contains(verb.text().toLowerCase(Locale.ROOT))
        && UNKNOWN.opens(text, verb.span().end());
  }

  private static boolean isBound(Term verb, Reading clause) {
    return BOUND.isIn(before(verb, clause));
  }

  private static boolean isLevel(Term verb, Reading clause) {
    return PER_LEVEL.isIn(before(verb, clause));
  }

  private static boolean isOfNext(Term verb, Reading clause) {
    return verb.concept().equals("UP")
        && verb.text().toLowerCase(Locale.ROOT).endsWith("likely")
        && clause.verbs().stream()
            .filter(
                next -> next.concept().equals("DOWN") && next.span().start() > verb.span().end())
            .map(next -> clause.text().substring(verb.span().end(), next.span().start()))
            .anyMatch(between -> LIKELY_TO.isAll(between));
  }

  private static boolean isGroup(Term verb, Reading clause) {
    String text = clause.text();
    return verb.text().endsWith("ed")
        && GROUP.opens(text, verb.span().end())
        && ARTICLE.isIn(before(verb, clause));
  }

  private static boolean isOfAll(Term verb, Reading clause) {
    String text = clause.text();
    return (text.contains(" both ")
            || text.contains(" all ")
            || text.contains("either ")
            || text.contains(" each "))
        && !text.contains(" than ")
        && clause.comparators().isEmpty()
        && IN_ALL.isIn(text.substring(verb.span().end()));
  }

  /**
   * Only for the worse: people who fared better in each group may have been helped, unless the
   * clause itself tells an interval about no difference.
   */
  private static boolean isOfEach(Term verb, Reading clause) {
    String text = clause.text();
    return OF_EACH.opens(text, verb.span().end())
        && (verb.concept().equals("BAD") || NONE_BETWEEN.isIn(text) || NO_WORSE.isIn(text));
  }

  private static boolean isNotShown(Term verb, Reading clause) {
    return clause.text().contains("that ")
        && !Negation.governs(clause, verb.span())
        && NOT_SHOWN.isIn(before(verb, clause).toLowerCase(Locale.ROOT));
  }

  private static String before(Term verb, Reading clause) {
    return clause.text().substring(0, verb.span().start());
  }
}
