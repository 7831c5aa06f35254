package org.probatum.claim;

import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;

/**
 * Studies that prose calls by a name of their own: JUPITER, CheckMate 017, the Nurses' Health
 * Study.
 */
final class TrialName {

  private static final String ACRONYM =
      "\\p{Lu}[\\p{L}\\d*-]*\\p{Lu}[\\p{L}\\d*-]*(?:[ -]\\d{1,3})?(?:'s|\\u2019s)?";
  private static final String MARK =
      "(?:\\s*(?:\\([^()]{1,80}\\)|\\[[^\\]]{1,20}\\]|\\^[\\d,-]{1,12}\\^|[\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]+))?";
  private static final String VERB =
      "(?:also |then |had |has )?(?:enrolled|randomi[sz]ed|compared|tested|recruited|assigned|followed|included|treated|gave"
          + "|took|ran\\b|set out|asked|put\\b|sought|allocated|allotted|screened|measured|covered"
          + "|invited|studied|evaluated|examined|analy[sz]ed|pooled|looked at|was (?:a|an|published|conducted|stopped|carried|the)\\b)";
  private static final Scan SUBJECT =
      Scan.of("^(" + ACRONYM + ")" + MARK + "(?:,[^.,]{3,80},)?\\s+" + VERB);
  private static final Scan PLACE =
      Scan.of(
          "\\bIn (?:the )?("
              + ACRONYM
              + ")"
              + MARK
              + "(?:\\s*,|\\s+(?:there (?:was|were)|it (?:was|fell|rose))\\b)");
  private static final Scan DATED =
      Scan.of(
          "\\b("
              + ACRONYM
              + ")"
              + MARK
              + ",?\\s+(?:(?:which|that)\\s+(?:was|has been)\\s+)?published\\s+in\\s+(?:the\\s+)?(?:\\p{Lu}|(?:19|20)\\d\\d)");
  private static final Scan AHEAD =
      Scan.of("\\b[Tt]he\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?" + ACRONYM + "\\s+$");
  private static final Scan CALLED =
      Scan.of(
          "(?:\\s+(?:of\\s|in\\s|on\\s)[^.,;()]{2,60})?(?:\\s+(?:is|was))?\\s+(?:called|named|known as)\\s+(?:the\\s+)?"
              + ACRONYM);
  private static final Scan WORDS =
      Scan.of(
          "\\b[Tt]he\\s+(?!Cochrane)(?:\\p{Lu}[\\p{L}'\\u2019-]*\\s+(?:of\\s+|and\\s+|for\\s+|on\\s+)?){1,5}$");
  private static final Pattern CITED =
      Pattern.compile(
          "\\(\\d{1,3}(?:\\s*[,;\\u2013-]\\s*\\d{1,3})*\\)|\\[\\d{1,3}[^\\]]{0,12}\\]|\\^\\d[\\d,-]{0,10}\\^"
              + "|\\p{L}[.,]?[\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]|\\([^()]*\\b(?:19|20)\\d{2}[a-z]?\\)");

  private static final Scan CITED_SOON =
      Scan.of(
          "\\s+(?:of|in|with)\\s+(?:[^.;:,()\\[]|(?<=\\d),(?=\\d)){2,60}(?:"
              + CITED.pattern()
              + ")");

  private static final Scan CITED_NEXT = Scan.of("\\s?(?:" + CITED.pattern() + ")");

  private static final Scan SUBJECT_OF =
      Scan.of(
          "\\s+(?:of|on|with)\\s+(?!(?:19|20)\\d\\d)[^.,;()\\[]{2,50}(?:\\[\\d|\\(\\d{1,3}\\)|\\^\\d)");

  private TrialName() {}

  /** Where a sentence names the trial that it tells of, or null. */
  static Span in(String text) {
    Search subject = SUBJECT.search(text);
    if (subject.find()) {
      return new Span(subject.start(1), subject.end(1));
    }
    Span dated = dated(text);
    if (dated != null) {
      return dated;
    }
    if (!text.contains("In ")) {
      return null;
    }
    Search place = PLACE.search(text);
    return place.find() ? new Span(place.start(1), place.end(1)) : null;
  }

  /** "WOSCOPS, published in 1995". */
  private static Span dated(String text) {
    if (!text.contains("published")) {
      return null;
    }
    Search dated = DATED.search(text);
    return dated.find() ? new Span(dated.start(1), dated.end(1)) : null;
  }

  /** Whether the name of a study stands right before an offset: "the German GERAC" trial. */
  static boolean endsAt(String text, int at) {
    return startOf(text, at) >= 0;
  }

  /** "The PRISM trial was run in general practices [2]": a name, and a marker for it. */
  static boolean isCalledAt(String text, Span noun) {
    return (AHEAD.isIn(text.substring(0, noun.start())) || isCalled(text, noun.end()))
        && isCited(text);
  }

  /** "The best-known study is called PRISM". */
  static boolean isCalled(String text, int end) {
    return CALLED.opens(text, end);
  }

  /** Where that name begins, with its article; -1 where there is none. */
  static int startOf(String text, int at) {
    int from = Math.max(0, at - 100);
    String ahead = text.substring(from, at);
    Search acronym = AHEAD.search(ahead);
    if (acronym.find()) {
      return from + acronym.start();
    }
    Search words = WORDS.search(ahead);
    return words.find() && isCited(text) ? from + words.start() : -1;
  }

  /** "The trial of mRNA-1273 [2]": a study told by its subject, with a marker right behind. */
  static boolean isOfItsOwn(String text, int end) {
    return SUBJECT_OF.opens(text, end);
  }

  /** "In a randomised trial of a million patients [6]": a marker stands soon behind the noun. */
  static boolean isCitedAt(String text, int end) {
    return CITED_SOON.opens(text, end);
  }

  /** "In a cohort study [6]": the marker is the noun's own. */
  static boolean isCitedNext(String text, int end) {
    return CITED_NEXT.opens(text, end);
  }

  /** Whether a marker or a year in parentheses stands in the text. */
  static boolean isCited(String text) {
    return CITED.matcher(text).find();
  }
}
