package org.probatum.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * Conditions that a sentence tells as what befalls people and not as what they suffer from: "the
 * risk of stroke", "prevents gout", "asthma was more frequent". What befalls people is an outcome.
 */
final class Happenings {

  private static final int REACH = 70;
  private static final String EVENT =
      "(?:risks?|rates?|incidence|odds|hazards?|ratios?|numbers?|diagnos[ie]s|chances?|likelihood|onset|prevention|frequency"
          + "|occurrence|cases|deaths?|mortality|differences?|reductions?|decreases?|increases?|difference)";
  private static final Needle COUNTED =
      Needle.of(
          "\\b"
              + EVENT
              + "(?: \\S+){0,2}? (?:of|for|from|in|due to)\\s+(?:(?:the|a|an|new|first|any|major|fatal|serious|invasive|recurrent|symptomatic|severe|childhood|adult|later|early|incident|clinical|advanced|future|subsequent)\\s+){0,3}$",
          "risk",
          "rate",
          "incidence",
          "odds",
          "hazard",
          "ratio",
          "number",
          "diagnos",
          "chance",
          "likelihood",
          "onset",
          "prevention",
          "frequency",
          "occurrence",
          "case",
          "death",
          "mortality",
          "difference",
          "reduction",
          "decrease",
          "increase");
  private static final Needle BROUGHT =
      Needle.of(
          "\\b(?:(?:died|dies|dying|death) (?:of|from)|prevent\\w*|protect\\w*(?: \\w+)? (?:from|against)|develop(?:s|ed|ing)?|caus(?:e|es|ed|ing)|trigger\\w*|averts?|averted"
              + "|(?:events?|effects?|reactions?|complications?|harms?)\\b[^.;:]{0,45}(?:among them|including|such as|namely)"
              + "|(?:fewer|more|less|new|incident)(?: diagnoses of| cases of)?)\\s+(?:(?:the|a|an|new|first|any|major|serious|childhood|clinical|later|early)\\s+){0,2}$",
          "die",
          "dying",
          "death",
          "prevent",
          "protect",
          "develop",
          "caus",
          "trigger",
          "avert",
          "fewer",
          "more",
          "less",
          "new",
          "incident",
          "among them",
          "including",
          "such as",
          "namely");

  /** "Remission of diabetes was more frequent": that it goes away befalls people, not it. */
  private static final Needle GOING =
      Needle.of(
          "\\b(?:remissions?|recover(?:y|ies)|relief|resolution|reversal|clearance|healing|cures?|regression|absence) (?:of|from|in) (?:(?:the|a|an|any|their) )?$",
          "remission",
          "recover",
          "relief",
          "resolution",
          "reversal",
          "clearance",
          "healing",
          "cure",
          "regression",
          "absence");

  private static final Needle EASED =
      Needle.of(
          "\\b(?:reliev|eas(?:e|es|ed|ing)|lessen|alleviat|reduc|sooth|improv|decreas|diminish|worsen|aggravat)\\w*"
              + "\\s+(?:(?:the|their|your|his|her|my|any|severe|mild|chronic)\\s+){0,2}$",
          "reliev",
          "eas",
          "lessen",
          "alleviat",
          "reduc",
          "sooth",
          "improv",
          "diminish",
          "worsen",
          "aggravat");

  private static final Scan BEHIND =
      Scan.of(
          "^(?:\\s+(?:cases?|events?|risk|rates?|incidence|mortality|deaths?|diagnoses|episodes?)\\b"
              + "|\\s+(?:occurred|developed in|was|were|is|are)\\s+(?:(?:also|seen|reported|found|much|less|more|very|rather|somewhat|slightly|significantly|no|equally|far)\\s+){0,2}"
              + "(?:\\d|in\\s+\\d|seen|reported|diagnosed|confirmed|recorded|identified|detected|present|frequent|common|rare|often|lower|higher|fewer|by)"
              + "|\\s+occurred|\\s+\\(?\\d+\\.\\d)");
  private static final Scan JOINED = Scan.of("^[\\s,]*(?:and|or|,|due to|caused by)\\s+$");

  private Happenings() {}

  /**
   * The outcomes of a text, without such as are merely part of a condition's name ("alcohol use
   * disorder", "risk of cancer of the womb"), and with the conditions that befall people, where no
   * outcome names them.
   */
  static List<Term> measured(String text, List<Term> outcomes, List<Term> conditions) {
    if (conditions.isEmpty()) {
      return outcomes;
    }
    List<Term> own =
        Few.where(outcomes, each -> !isPart(each, conditions) || isEased(text, each, conditions));
    List<Term> all = new ArrayList<>(own);
    for (Term term : of(text, conditions)) {
      if (Few.none(own, each -> each.span().overlaps(term.span()))) {
        all.add(new Term(term.concept(), "PATIENT_IMPORTANT", term.text(), term.span()));
      }
    }
    Collections.sort(all);
    return all;
  }

  /** "Relieves low back pain": the pain is what changes. */
  private static boolean isEased(String text, Term outcome, List<Term> conditions) {
    return Few.any(
        conditions,
        each ->
            each.span().end() == outcome.span().end()
                && EASED.isIn(ahead(text, each.span().start())));
  }

  private static String ahead(String text, int start) {
    return text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
  }

  /** "Opioid use disorder" names no opioid, "insulin resistance" no insulin that was given. */
  static List<Term> notPartOf(List<Term> conditions, List<Term> terms) {
    return conditions.isEmpty() || terms.isEmpty()
        ? terms
        : Few.where(terms, each -> !isPart(each, conditions));
  }

  private static boolean isPart(Term outcome, List<Term> conditions) {
    return Few.any(conditions, condition -> isPart(outcome.span(), condition.span()));
  }

  private static boolean isPart(Span outcome, Span whole) {
    return whole.covers(outcome) && whole.length() > outcome.length()
        || whole.overlaps(outcome) && whole.end() > outcome.end();
  }

  /** Those of the conditions that are told so, in order; what is joined to one is one, too. */
  static List<Term> of(String text, List<Term> conditions) {
    boolean[] told = new boolean[conditions.size()];
    for (int i = 0; i < told.length; i++) {
      told[i] =
          isOne(text, conditions.get(i))
              || i > 0 && told[i - 1] && isJoined(text, conditions.get(i - 1), conditions.get(i));
    }
    for (int i = told.length - 2; i >= 0; i--) {
      told[i] |= told[i + 1] && isJoined(text, conditions.get(i), conditions.get(i + 1));
    }
    List<Term> happening = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      if (told[i]) {
        happening.add(conditions.get(i));
      }
    }
    return happening;
  }

  private static boolean isOne(String text, Term term) {
    int start = term.span().start();
    String ahead = ahead(text, start);
    boolean told =
        COUNTED.isIn(ahead) || BROUGHT.isIn(ahead) || BEHIND.opens(text, term.span().end());
    return told && !GOING.isIn(ahead);
  }

  private static boolean isJoined(String text, Term one, Term other) {
    int from = one.span().end();
    int to = other.span().start();
    return from < to && JOINED.isAll(text.substring(from, to));
  }
}
