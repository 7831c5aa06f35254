package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Needle;
import org.probatum.text.Span;

/** Authors that prose names for their study: "Smith and Jones (2020)", "Smith and colleagues". */
final class StudyAuthors {

  private static final Pattern AUTHORS =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}'\\u2019-]+)(?:\\s+(?:and|&)\\s+(\\p{Lu}[\\p{L}'\\u2019-]+))?"
              + "(?:\\s+et al\\.?|\\s+and (?:(?:his|her|their) )?(?:colleagues|co-?workers|associates|others|team|group))?,?\\s*\\(?((?:19|20)\\d{2})[a-z]?\\)");
  private static final Needle GROUP =
      Needle.of(
          "\\b(\\p{Lu}[\\p{L}'\\u2019-]+)\\s+(?:et al\\.?|and (?:(?:his|her|their) (?:colleagues|co-?workers|associates|team|group)|colleagues|co-?workers|associates|others (?=\\()))",
          "et al",
          "and colleagues",
          "and co",
          "and associates",
          "and others",
          "and his",
          "and her",
          "and their");

  private static final String PAIR =
      "(\\p{Lu}[\\p{L}'\\u2019-]+)(?:\\s+(?:and|&)\\s+(\\p{Lu}[\\p{L}'\\u2019-]+))";

  /** "Larsen and Mbeki reported", where a marker stands in the sentence. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?:^|[.,;:]\\s+|\\bthat\\s+)"
              + PAIR
              + "\\s+(?:also |then |later |first |had |have )?(?:report|found|find|show|randomi[sz]|pool|follow|compar|assign|enroll?|gave|stud|test|carried|describ|conclud|examin|analy[sz]|ask|interview|recruit|treat|observ|measur|saw|review|survey|screen|looked|publish|judg|record|add|put|tried|document|estimat)\\w*\\b");

  /** "The trial by Hughes and Tanaka". */
  private static final Pattern OWNER =
      Pattern.compile(
          "\\b(?:trial|study|survey|review|analysis|meta-analysis|work|paper|report)\\s+(?:by|of|from)\\s+"
              + PAIR
              + "(?=\\s+(?:was|were|had|\\p{Ll}+ed\\b|found|showed|gave)|,)");

  private static final Set<String> NOT_NAMES =
      Set.of("the", "in", "since", "from", "study", "trial", "figure", "table", "may", "march");

  private StudyAuthors() {}

  /**
   * Where a sentence names the authors of the study that it tells of, or null.
   *
   * @param authors takes their family names
   */
  static Span in(String text, List<String> authors) {
    Matcher matcher = AUTHORS.matcher(text);
    while (closesYear(text) && matcher.find()) {
      if (!NOT_NAMES.contains(matcher.group(1).toLowerCase(Locale.ROOT))
          && !isParenthetical(text, matcher)) {
        authors.add(matcher.group(1));
        if (matcher.group(2) != null) {
          authors.add(matcher.group(2));
        }
        return new Span(matcher.start(), matcher.end());
      }
    }
    matcher = GROUP.matcher(text);
    if (GROUP.mayBeIn(text) && matcher.find() && !isParenthetical(text, matcher)) {
      authors.add(matcher.group(1));
      return new Span(matcher.start(), matcher.end());
    }
    Span teller = pair(TELLING, text, authors);
    return teller == null ? pair(OWNER, text, authors) : teller;
  }

  /** Two names without a year, where the sentence has a marker for their work. */
  private static Span pair(Pattern words, String text, List<String> authors) {
    if (!joinsNames(text)) {
      return null;
    }
    Matcher matcher = words.matcher(text);
    if (!matcher.find()
        || !TrialName.isCited(text)
        || NOT_NAMES.contains(matcher.group(1).toLowerCase(Locale.ROOT))
        || isParenthetical(text, matcher)) {
      return null;
    }
    authors.add(matcher.group(1));
    authors.add(matcher.group(2));
    return new Span(matcher.start(1), matcher.end(2));
  }

  /** Whether a word with a capital stands behind an "and": most texts have none. */
  private static boolean joinsNames(String text) {
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      int name =
          text.startsWith("and ", at + 1) ? at + 5 : text.startsWith("& ", at + 1) ? at + 3 : -1;
      if (name > 0 && name < text.length() && Character.isUpperCase(text.charAt(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a parenthesis closes right behind a year: "2020)" or "2020b)". */
  private static boolean closesYear(String text) {
    for (int at = text.indexOf(')'); at >= 0; at = text.indexOf(')', at + 1)) {
      if (at > 3 && (isDigit(text, at - 1) || isDigit(text, at - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** "(Smith, 2020)" is a callout, no sentence about Smith's study. */
  private static boolean isParenthetical(String text, Matcher matcher) {
    String ahead = text.substring(0, matcher.start());
    return ahead.lastIndexOf('(') > ahead.lastIndexOf(')');
  }
}
