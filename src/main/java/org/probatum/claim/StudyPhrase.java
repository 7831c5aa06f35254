package org.probatum.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Span;
import org.probatum.text.Term;
import org.probatum.text.Token;

/** The words of a sentence that name a study: from its article to the journal and year. */
final class StudyPhrase {
  private static final Pattern BY = Pattern.compile("\\s+(?:by|of|from)\\s+");

  /** Characters between parts of one name, as ", published in the journal". */
  private static final int NEAR = 60;

  private static final int NEAR_YEAR = 30;

  private StudyPhrase() {}

  /** From the article or name ahead of the noun to the journal and the year behind it. */
  static Span of(Reading reading, Span noun, String journal) {
    String text = reading.text();
    int at = journal == null ? -1 : text.indexOf(journal);
    int end = at >= 0 ? Math.max(noun.end(), at + journal.length()) : noun.end();
    return new Span(start(reading, noun), Math.max(withYear(text, end), noun.end()));
  }

  /** "A study by Smith and colleagues published in a journal in 2019", as far as it is told. */
  static Span around(Reading reading, Span authors, String journal) {
    String text = reading.text();
    int at = journal == null ? -1 : text.indexOf(journal, authors.end());
    boolean near = at >= 0 && at - authors.end() < NEAR && isOneClause(text, authors.end(), at);
    int end = near ? withYear(text, at + journal.length()) : authors.end();
    int ahead = journal == null ? -1 : text.lastIndexOf(journal, authors.start());
    int lead = ahead < 0 ? 0 : ahead + journal.length();
    return ahead >= 0 && authors.start() - lead < NEAR && isOneClause(text, lead, authors.start())
        ? new Span(ahead, end)
        : new Span(nounAhead(reading, authors), end);
  }

  /** Where "a study by" begins right ahead of the authors; else where they begin. */
  private static int nounAhead(Reading reading, Span authors) {
    Term noun = nounOf(reading, authors);
    return noun == null ? authors.start() : start(reading, noun.span());
  }

  /** What authors are told to have done: "the cohort study of Smith and Jones"; null if untold. */
  static Term nounOf(Reading reading, Span authors) {
    for (Term term : reading.studies()) {
      int end = term.span().end();
      if (term.concept().equals("NOUN")
          && end < authors.start()
          && BY.matcher(reading.text()).region(end, authors.start()).matches()) {
        return term;
      }
    }
    return null;
  }

  private static boolean isOneClause(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> c == '(' || c == ';' || c == '.');
  }

  /** With a year that follows soon. */
  static int withYear(String text, int end) {
    Matcher year = StudyOpening.YEAR.matcher(text);
    boolean near =
        year.find(Math.min(end, text.length()))
            && year.start() - end < NEAR_YEAR
            && text.substring(end, year.start()).indexOf('(') < 0;
    return near ? year.end() : end;
  }

  private static int start(Reading reading, Span noun) {
    int name = TrialName.startOf(reading.text(), noun.start());
    int start = name < 0 ? noun.start() : name;
    int seen = 0;
    for (int i = reading.tokens().size() - 1; i >= 0 && seen < 5; i--) {
      Token token = reading.tokens().get(i);
      if (token.end() <= noun.start()) {
        seen++;
        start = StudyOpening.INDEFINITE.contains(token.lower()) ? token.start() : start;
      }
    }
    return start;
  }
}
