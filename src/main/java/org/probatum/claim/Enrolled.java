package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * Outcomes that a text tells of the people who came into a study, not of what it found: "adults
 * with a reduced ejection fraction", "women at raised risk of falling"; and outcomes that another
 * one is told to be from, or whose loss is one event among others.
 */
final class Enrolled {

  private static final String GOOD = "GOOD";
  private static final int REACH = 80;
  private static final String LEVEL =
      "(?:reduced|raised|preserved|low|high|higher|impaired|elevated|increased)";

  /** What stands right in front of such an outcome. */
  private static final Set<String> LAST =
      Set.of(
          "reduced",
          "raised",
          "preserved",
          "low",
          "high",
          "higher",
          "impaired",
          "elevated",
          "increased",
          "with",
          "a",
          "an");

  private static final String PEOPLE =
      "\\b(?<!more )(?<!fewer )(?<!number of )(?:adults|people|patients|women|men|children|participants|volunteers|those|individuals|survivors)"
          + "(?:\\s+[\\w-]+){0,5}?\\s+";
  private static final Scan WITH_LEVEL =
      Scan.of(PEOPLE + "(?:with|at)\\s+(?:an?\\s+)?(?:[a-z]+ly\\s+)?" + LEVEL + "\\s+$");
  private static final Scan WITH = Scan.of(PEOPLE + "with\\s+(?:an?\\s+)?$");
  private static final Scan BOUND =
      Scan.of("\\s+(?:of|above|below|over|under)\\s+(?:about |at least |at most )?\\d");

  /** "Abstinence (48%) from alcohol": the second names of what the first is. */
  private static final Scan FROM =
      Scan.of(
          "\\s*(?:\\s(?:at|after) [a-z0-9]+ (?:days|weeks|months|years?))?\\s*(?:\\([^()]{1,40}\\))?\\s*(?<=[)s])\\sfrom\\s+(?:any |all )?");

  /** "The risk of kidney failure, halved kidney function or death": its loss is an event. */
  private static final Scan LOST =
      Scan.of(
          "\\b(?:risks?|rates?|odds|hazards?|incidence|likelihood|chances?|composite|combination) of [^.;:]*(?:,|\\bor)"
              + " (?:an? )?(?:halved|halving of|reduced|lower|impaired|lost|loss of|worsen(?:ed|ing)(?: of)?|declin(?:ing|e in)|fall in)\\s+$");

  private Enrolled() {}

  /** The outcomes without those. */
  static List<Term> without(String text, List<Term> outcomes) {
    return text.contains(" of ")
        ? Few.where(named(text, outcomes), term -> !isLoss(text, term))
        : named(text, outcomes);
  }

  private static boolean isLoss(String text, Term term) {
    return GOOD.equals(Vocabulary.bundled("outcomes").about(term.concept(), "polarity"))
        && LOST.isIn(text.substring(0, term.span().start()).toLowerCase(Locale.ROOT));
  }

  private static List<Term> named(String text, List<Term> outcomes) {
    List<Term> own =
        outcomes.size() > 1 && text.contains(" from ") ? withoutObjects(text, outcomes) : outcomes;
    return own.isEmpty() || !text.contains("with") && !text.contains(" at ")
        ? own
        : Few.where(own, term -> !isOfPeople(text, term));
  }

  private static List<Term> withoutObjects(String text, List<Term> outcomes) {
    List<Term> own = new ArrayList<>();
    Term last = null;
    for (Term term : outcomes) {
      boolean object =
          last != null
              && last.span().end() < term.span().start()
              && FROM.isAll(text.substring(last.span().end(), term.span().start()));
      if (!object) {
        own.add(term);
      }
      last = term;
    }
    return List.copyOf(own);
  }

  private static boolean isOfPeople(String text, Term term) {
    int start = term.span().start();
    String ahead = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
    return LAST.contains(ahead.substring(1 + ahead.stripTrailing().lastIndexOf(' ')).strip())
        && tells(text, term, ahead);
  }

  private static boolean tells(String text, Term term, String ahead) {
    return WITH_LEVEL.isIn(ahead) || WITH.isIn(ahead) && BOUND.opens(text, term.span().end());
  }
}
