package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Words of effect that tell how a study went, who its people were or what was done, and no effect
 * of a treatment.
 */
final class Course {

  private static final Pattern PLANNED =
      Pattern.compile(
          "[^,;.]*\\bthan (?:was |were |had been )?(?:planned|expected|anticipated|intended|hoped)\\b");

  /** "The trial was stopped early"; "stopping smoking can be hard": nothing is told to change. */
  private static final Scan ENDED =
      Scan.of(
          "(?i)(?:\\b(?:trials?|stud(?:y|ies)|recruitment|enrolment|it) (?:was|were|had been|been) $)");

  private static final Pattern EARLY =
      Pattern.compile(
          "(?i)\\s+(?:early|prematurely|(?:early )?(?:for|because of) (?:futility|efficacy|safety|slow recruitment|lack of)|at the interim|after (?:an?|the) (?:\\w+ )?interim)\\b");

  /** "Respiratory support" is a noun, and people "with raised triglycerides" are chosen so. */
  private static final Scan CARE =
      Scan.of("(?i)\\b(?:\\w+(?:al|ory|ical|ive)|life|peer|oxygen|organ|telephone|nutrition)\\s$");

  /** "Reactions bad enough to prevent normal activities". */
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "(?i)\\s+(?:(?:their|his|her|your|the|most|all|any) )?(?:normal|daily|usual|everyday|ordinary) (?:activit|work\\b|life\\b)");

  private static final Scan SUBJECT = Scan.of("(?:^|[.:;(]\\s*)$");

  /** "Was associated with reduced mortality" tells an effect, and no people. */
  private static final Set<String> TIED = Set.of("associated", "linked", "correlated", "tied");

  /** "Stop it and get help", "always stop": the reader is told what to do. */
  private static final Scan ORDER =
      Scan.of(
          "(?i)(?:^|[.:;,(\u201c\"]\\s*|\\b(?:and|or|then|to|always|please|immediately|also|you (?:should|must|can|may|need to))\\s+)$");

  /** "Women at raised risk" are chosen so; "it left them at raised risk" tells what it did. */
  private static final Scan AT_RISK =
      Scan.of(
          "(?i)(?<!\\b(?:puts?|left|leaves?|leaving|placed|places?|putting)\\b.{0,40})\\bat (?:an? )?$");

  private static final Pattern RISK = Pattern.compile("(?i)\\s+risks?\\b");

  /** "It was supported by a grant": who paid. */
  private static final Scan PAID =
      Scan.of("(?i)\\b(?:was|were|is|are|been)\\s+(?:also |partly |wholly )?$");

  private static final Pattern BY = Pattern.compile("(?i)\\s+(?:in part )?by\\b");

  /** "A better answer", "the larger control group": nothing that people have or suffer. */
  private static final Pattern THOUGHT =
      Pattern.compile(
          "(?i)\\s+(?:(?:control|placebo|comparison|treatment)\\s+)?(?:groups?|arms?|samples?|cohorts?|databases?|answers?|questions?|ideas?|guides?|terms?|words?|news|pictures?|views?|understanding|way to (?:say|put|think))\\b");

  /** "Discuss going lower": a target. */
  private static final Scan AIMED =
      Scan.of("(?i)\\b(?:go|going|goes|aim|aiming|start|starting)\\s$");

  /** "The author works in a pharmacy". */
  private static final Scan WORKER =
      Scan.of(
          "(?i)\\b(?:authors?|doctors?|nurses?|pharmacists?|physicians?|surgeons?|therapists?|specialists?|writers?|editors?|she|he|who)\\s+(?:\\w+ly )?$");

  /** "It is reasonable to decline": to refuse. */
  private static final Scan FREE_TO =
      Scan.of(
          "(?i)\\b(?:reasonable|right|free|wish\\w*|want\\w*|choose|chose|prefer\\w*|fine|possible|entitled|decided?) (?:to )?$");

  /** "It is natural to avoid what brings it on": what people do. */
  private static final Scan SHUNNED =
      Scan.of(
          "(?i)\\b(?:natural|best|try|tries|tried|trying|want|wants|wish|how|ask|asks|asked|told|advised?|able|safer|wise|people|patients|you|they|should|must|to be|are|is|be)"
              + "\\s+(?:to\\s+|usually\\s+|often\\s+|generally\\s+|best\\s+|be\\s+|not\\s+){0,3}$");

  /** "Had clear or almost clear skin": how it is, not what clears it. */
  private static final Scan STATE =
      Scan.of(
          "(?i)\\b(?:an?|the|no|for|clear or|reach(?:ed|es|ing)?|achiev(?:e|ed|es|ing)|towards|had|have|has|having|with|is|was|are|were|be|been|became|become|as|almost|nearly|completely|fully|quite|more|very|not|of)\\s$");

  /** "Rare harms" are things, "it harms the liver" is an effect. */
  private static final Pattern SUFFERER =
      Pattern.compile(
          "(?i)\\s+(?:the|an?|your|their|its|our|his|her|people|patients|children|babies|women|men|those|some|many|most|users|unborn|healthy|brain|liver|kidneys?|nerves?|cells)\\b");

  private Course() {}

  static boolean isTold(Term verb, Reading clause) {
    String word = verb.text().toLowerCase(Locale.ROOT);
    return word.startsWith("stop") && isStopped(word, verb, clause)
        || word.startsWith("avoid") && isShunned(word, verb, clause)
        || word.startsWith("work") && OtherSense.stands(WORKER, verb, clause)
        || Aid.isTold(word, verb, clause)
        || word.equals("worsening") && isName(verb, clause)
        || word.startsWith("prevent") && OtherSense.follows(ACTIVITY, verb, clause)
        || word.equals("decline") && OtherSense.stands(FREE_TO, verb, clause)
        || word.equals("clear") && OtherSense.stands(STATE, verb, clause)
        || word.equals("harms") && !OtherSense.follows(SUFFERER, verb, clause)
        || word.endsWith("ing") && OtherSense.stands(SUBJECT, verb, clause)
        || word.endsWith("ed") && isOfPeople(verb, clause)
        || word.startsWith("support") && isGiven(word, verb, clause)
        || verb.kind().equals("ADJECTIVE")
            && (OtherSense.follows(THOUGHT, verb, clause) || OtherSense.stands(AIMED, verb, clause))
        || clause.text().contains(" than ") && OtherSense.follows(PLANNED, verb, clause);
  }

  private static boolean isStopped(String word, Term verb, Reading clause) {
    return OtherSense.stands(ENDED, verb, clause)
        || OtherSense.follows(EARLY, verb, clause)
        || word.equals("stop")
            && OtherSense.stands(ORDER, verb, clause)
            && isBeforeTreatment(verb, clause);
  }

  /** "Tablets are usually avoided"; "deaths were avoided" tells an effect. */
  private static boolean isShunned(String word, Term verb, Reading clause) {
    return OtherSense.stands(SHUNNED, verb, clause)
            && (!word.equals("avoided") || !hasOutcomeAhead(verb, clause))
        || verb.text().equals("Avoid");
  }

  private static boolean hasOutcomeAhead(Term verb, Reading clause) {
    int at = verb.span().start();
    return Few.any(clause.outcomes(), each -> each.span().end() <= at)
        || Few.any(clause.harms(), each -> each.span().end() <= at);
  }

  private static boolean isBeforeTreatment(Term verb, Reading clause) {
    return Few.any(
        clause.interventions(),
        each ->
            each.span().start() > verb.span().end()
                && clause.distance(verb.span().end(), each.span().start()) <= 2);
  }

  /** "Worsening heart failure was less frequent": what people suffer; "by worsening it" is not. */
  private static boolean isName(Term verb, Reading clause) {
    return Stream.of(clause.conditions(), clause.outcomes())
            .flatMap(List::stream)
            .anyMatch(each -> each.span().start() - verb.span().end() == 1)
        && !clause.before(verb.span().start(), 1, "by"::equals);
  }

  private static boolean isOfPeople(Term verb, Reading clause) {
    return clause.before(verb.span().start(), 1, "with"::equals)
            && !clause.before(verb.span().start(), 2, TIED::contains)
        || OtherSense.follows(RISK, verb, clause) && OtherSense.stands(AT_RISK, verb, clause);
  }

  private static boolean isGiven(String word, Term verb, Reading clause) {
    return word.equals("support")
            && (OtherSense.stands(CARE, verb, clause)
                || clause.before(verb.span().start(), 1, "with"::equals))
        || word.equals("supported")
            && OtherSense.stands(PAID, verb, clause)
            && OtherSense.follows(BY, verb, clause);
  }
}
