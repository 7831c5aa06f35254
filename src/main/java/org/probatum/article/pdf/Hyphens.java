package org.probatum.article.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that a line break has parted, by the words of the document itself. */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern END = Pattern.compile("(\\p{L}+)[-\u2010\u00ad]$");
  private static final Pattern BEGIN = Pattern.compile("^\\p{Ll}+");

  /** First parts that keep their hyphen. */
  private static final Set<String> PREFIXES =
      Set.of(
          "double",
          "single",
          "open",
          "self",
          "non",
          "well",
          "long",
          "short",
          "high",
          "low",
          "post",
          "pre",
          "cross",
          "follow",
          "meta",
          "placebo",
          "evidence",
          "health",
          "dose",
          "time",
          "half",
          "one",
          "two",
          "three",
          "first",
          "second",
          "third");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
      while (word.find()) {
        words.add(word.group());
      }
    }
  }

  /**
   * What stands between two lines of a paragraph: a blank, nothing behind a hyphen that stays; or
   * null where the hyphen goes and the word is one.
   */
  String between(String line, String next) {
    Matcher end = END.matcher(line);
    Matcher begin = BEGIN.matcher(next);
    if (!end.find()) {
      return line.matches(".*[/\u2013\u2014-]") ? "" : " ";
    }
    if (!begin.find()) {
      return "";
    }
    if (isCompound(line, end)) {
      return "";
    }
    String first = end.group(1).toLowerCase(Locale.ROOT);
    boolean joined = words.contains(first + begin.group());
    boolean apart = words.contains(first + "-" + begin.group()) || PREFIXES.contains(first);
    return apart && !joined ? "" : null;
  }

  /** "N-methyl-D-": hyphens before it, or a single letter, say that this one is no break. */
  private static boolean isCompound(String line, Matcher end) {
    int start = end.start(1);
    return end.group(1).length() == 1 || start > 0 && line.charAt(start - 1) == '-';
  }
}
