package org.probatum.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          + "|invited|studied|evaluated|examined|analy[sz]ed|pooled|looked at|was (?:a|an|published|conducted|stopped|carried|the)\\b)";
  private static final Pattern SUBJECT =
      Pattern.compile("^(" + ACRONYM + ")" + MARK + "(?:,[^.,]{3,80},)?\\s+" + VERB);
  private static final Pattern PLACE =
      Pattern.compile("\\bIn (?:the )?(" + ACRONYM + ")" + MARK + "\\s*,");
  private static final Pattern DATED =
      Pattern.compile(
          "\\b("
              + ACRONYM
              + ")"
              + MARK
              + ",?\\s+published\\s+in\\s+(?:the\\s+)?(?:\\p{Lu}|(?:19|20)\\d\\d)");
  private static final Pattern AHEAD =
      Pattern.compile("\\b[Tt]he\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?" + ACRONYM + "\\s+$");
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b[Tt]he\\s+(?!Cochrane)(?:\\p{Lu}[\\p{L}'\\u2019-]*\\s+(?:of\\s+|and\\s+|for\\s+|on\\s+)?){1,5}$");
  private static final Pattern CITED =
      Pattern.compile(
          "\\(\\d{1,3}(?:\\s*[,;\\u2013-]\\s*\\d{1,3})*\\)|\\[\\d{1,3}[^\\]]{0,12}\\]|\\^\\d[\\d,-]{0,10}\\^"
              + "|\\p{L}[.,]?[\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]|\\([^()]*\\b(?:19|20)\\d{2}[a-z]?\\)");

  private static final Pattern CITED_SOON =
      Pattern.compile(
          "\\s+(?:of|in|with)\\s+(?:[^.;:,()\\[]|(?<=\\d),(?=\\d)){2,60}(?:"
              + CITED.pattern()
              + ")");

  private static final Pattern SUBJECT_OF =
      Pattern.compile(
          "\\s+(?:of|on|with)\\s+(?!(?:19|20)\\d\\d)[^.,;()\\[]{2,50}(?:\\[\\d|\\(\\d{1,3}\\)|\\^\\d)");

  private TrialName() {}

  /** Where a sentence names the trial that it tells of, or null. */
  static Span in(String text) {
    Matcher subject = SUBJECT.matcher(text);
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
    Matcher place = PLACE.matcher(text);
    return place.find() ? new Span(place.start(1), place.end(1)) : null;
  }

  /** "WOSCOPS, published in 1995". */
  private static Span dated(String text) {
    if (!text.contains("published")) {
      return null;
    }
    Matcher dated = DATED.matcher(text);
    return dated.find() ? new Span(dated.start(1), dated.end(1)) : null;
  }

  /** Whether the name of a study stands right before an offset: "the German GERAC" trial. */
  static boolean endsAt(String text, int at) {
    return startOf(text, at) >= 0;
  }

  /** Where that name begins, with its article; -1 where there is none. */
  static int startOf(String text, int at) {
    int from = Math.max(0, at - 100);
    String ahead = text.substring(from, at);
    Matcher acronym = AHEAD.matcher(ahead);
    if (acronym.find()) {
      return from + acronym.start();
    }
    Matcher words = WORDS.matcher(ahead);
    return words.find() && isCited(text) ? from + words.start() : -1;
  }

  /** "The trial of mRNA-1273 [2]": a study told by its subject, with a marker right behind. */
  static boolean isOfItsOwn(String text, int end) {
    return SUBJECT_OF.matcher(text).region(end, text.length()).lookingAt();
  }

  /** "In a randomised trial of a million patients [6]": a marker stands soon behind the noun. */
  static boolean isCitedAt(String text, int end) {
    return CITED_SOON.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether a marker or a year in parentheses stands in the text. */
  static boolean isCited(String text) {
    return CITED.matcher(text).find();
  }
}
