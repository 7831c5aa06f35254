package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Months;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.journal.Journals;

/** "(Smith, 2020; Lee et al., 2019a)" and "Smith and Jones (2020)". */
final class AuthorYearMarks {

  private static final String FAMILY =
      "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]er|[Dd]en|[Dd]i|[Ll]a"
          + "|[Ll]e)\\s+){0,2}\\p{Lu}[\\p{L}'\\u2019-]+";
  private static final String OTHERS =
      "(?<more>\\s+et\\s+al\\.?|\\s+and\\s+(?:colleagues|co-?workers|others|associates)"
          + "|,?\\s+(?:&|and)\\s+"
          + FAMILY
          + ")";
  private static final String YEARS =
      "(?<years>(?:19|20)\\d{2}[a-z]?(?:\\s*,\\s*(?:(?:19|20)\\d{2})?[a-z]?)*)";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Scan GENITIVE = Scan.of("['\\u2019]s?$");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Scan YEAR = Scan.of("(?:19|20)\\d{2}");
  private static final Pattern ROUND =
      Pattern.compile("[(\\[]([^()\\[\\]]*\\b(?:19|20)\\d{2}[a-z]?\\b[^()\\[\\]]*)[)\\]]");
  private static final Pattern PART =
      Pattern.compile(
          "^\\s*(?:(?:see(?: also)?|e\\.g\\.|cf\\.|for review|reviewed in|as in|also"
              + "|i\\.e\\.)[,:]?\\s+)*"
              + "(?<name>"
              + FAMILY
              + "(?:\\s+(?:of|for|on|and|the|"
              + FAMILY
              + ")){0,6}?)"
              + "(?<list>(?:,\\s+"
              + FAMILY
              + "){0,4})"
              + OTHERS
              + "?,?\\s+"
              + YEARS
              + "(?:\\s*[,:]\\s*(?:pp?\\.?\\s*)?[\\d\\u2013-]+)?\\s*$");
  private static final Pattern NARRATIVE =
      Pattern.compile(
          "(?<![\\p{L}-])(?<name>"
              + FAMILY
              + ")(?<list>(?:,\\s+"
              + FAMILY
              + "){0,4})"
              + OTHERS
              + "?(?:['\\u2019]s?)?\\s*[(\\[]"
              + YEARS
              + "[)\\]]");
  private static final Scan PLACE =
      Scan.of("(?:^|[.,;:(]\\s*)(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Aa]cross)\\s+(?:the\\s+)?$");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "since",
          "in",
          "from",
          "table",
          "figure",
          "until",
          "before",
          "after",
          "version",
          "update",
          "updated",
          "the",
          "copyright",
          "psychiatry",
          "medicine",
          "study",
          "trial",
          "review",
          "early",
          "late",
          "mid");

  private AuthorYearMarks() {}

  static List<Mark> in(String sentence) {
    List<Mark> marks = new ArrayList<>();
    if (!YEAR.isIn(sentence)) {
      return marks;
    }
    Matcher round = ROUND.matcher(sentence);
    while (round.find()) {
      addParenthesis(marks, round);
    }
    Matcher narrative = NARRATIVE.matcher(sentence);
    int from = 0;
    while (narrative.find(from)) {
      boolean place = isPlace(sentence, narrative);
      if (!place && isName(narrative.group("name"))) {
        boolean clear = narrative.group("more") != null && !isMonth(narrative.group("name"));
        marks.add(mark(new Span(narrative.start(), narrative.end()), keys(narrative), clear));
      }
      from = place ? narrative.end("name") : narrative.end();
    }
    return marks;
  }

  /** "In Zurich, Lee and colleagues (2016)": what stands behind "in" is not the first author. */
  private static boolean isPlace(String sentence, Matcher narrative) {
    return !narrative.group("list").isEmpty()
        && PLACE.isIn(sentence.substring(0, narrative.start()));
  }

  private static void addParenthesis(List<Mark> marks, Matcher round) {
    List<String> keys = new ArrayList<>();
    boolean clear = false;
    for (String words : round.group(1).split(";")) {
      Matcher part = PART.matcher(words);
      if (!part.matches() || !isName(part.group("name"))) {
        continue;
      }
      keys.addAll(keys(part));
      clear |=
          !isMonth(part.group("name"))
              && (part.group("more") != null || words.contains(", " + part.group("years")));
    }
    if (!keys.isEmpty()) {
      marks.add(mark(new Span(round.start(), round.end()), keys, clear));
    }
  }

  private static Mark mark(Span span, List<String> keys, boolean clear) {
    return new Mark(span, CalloutStyle.AUTHOR_YEAR, List.copyOf(keys), clear);
  }

  private static boolean isName(String name) {
    String first = BLANKS.split(name, 2)[0].toLowerCase(Locale.ROOT);
    return !NOT_NAMES.contains(first) && !Journals.bundled().knows(name);
  }

  /** March and May write papers as well: such a mark counts where the list has the name. */
  private static boolean isMonth(String name) {
    return Months.has(BLANKS.split(name, 2)[0].toLowerCase(Locale.ROOT));
  }

  /** "Lee 2019a" and "Lee 2019b" for "Lee et al., 2019a,b". */
  private static List<String> keys(Matcher part) {
    List<String> keys = new ArrayList<>();
    String name = GENITIVE.replaceAll(part.group("name"), "");
    String year = "";
    for (String each : COMMA.split(part.group("years"))) {
      year = each.length() >= 4 ? each.substring(0, 4) : year;
      keys.add(name + " " + year + (each.length() >= 4 ? each.substring(4) : each));
    }
    return keys;
  }
}
