package org.probatum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as printed.
 *
 * @param printed the words, such as {@code six months}
 * @param days how long it is, in days of 24 hours; a month counts as 30.4 days
 * @param span where it stands
 */
public record Period(String printed, double days, Span span) {

  private static final Map<String, Double> DAYS =
      Map.of("min", 1 / 1440.0, "hou", 1 / 24.0, "day", 1.0, "wee", 7.0, "mon", 30.4, "yea", 365.0);
  private static final String LENGTH =
      "(?<count>\\d+(?:\\.\\d+)?|(?:half\\s+)?an?|"
          + String.join("|", NumberWords.upTo(19))
          + ")[\\s-]+"
          + "(?<unit>minute|hour|day|week|month|year)s?";
  private static final Pattern ANY =
      Pattern.compile(
          "\\b"
              + LENGTH
              + "\\b(?:\\s+of\\s+(?<whole>\\d+)\\b)?|\\b(?<back>day|week|month|year)s?\\s+(?<at>\\d+|(?:"
              + String.join("|", NumberWords.upTo(19))
              + ")\\b)");
  private static final Scan TOLD =
      Scan.of(
          "(?:\\b(?:at|after|by|for up to)|(?<![\\s\\S])over(?:\\s+an?\\s+(?:median|mean|average)\\s+of)?)\\s+(?:the\\s+)?(?:end of\\s+)?"
              + LENGTH
              + "\\b(?!\\s+(?:of|old))"
              + "|\\bover\\s+(?:the\\s+(?:next|following)\\s+)?"
              + LENGTH.replace("<count>", "<count3>").replace("<unit>", "<unit3>")
              + "(?=\\s*(?:[.,;\\[(]|$))"
              + "|\\b"
              + LENGTH.replace("<count>", "<count2>").replace("<unit>", "<unit2>")
              + "\\s+(?:later|afterwards|on(?=,)|after(?:\\s+the)?\\s+(?:treatment|infusion|injection|inhalation|dose|surgery|operation|birth|delivery|vaccination)|follow[\\s-]?up)\\b"
              + "|\\b(?:at|by)\\s+(?<back>day|week|month|year)\\s+(?<at>\\d{1,3})\\b");

  /** Every length of time that the words name, as a record tells timepoints. */
  public static List<Period> in(String words) {
    List<Period> periods = new ArrayList<>();
    Matcher matcher = ANY.matcher(Blanks.plain(words).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (matcher.group("back") != null) {
        periods.add(of(matcher, matcher.group("at"), matcher.group("back")));
      } else {
        periods.add(of(matcher, matcher.group("count"), matcher.group("unit")));
      }
      if (matcher.group("whole") != null) {
        periods.add(of(matcher, matcher.group("whole"), matcher.group("unit")));
      }
    }
    return periods;
  }

  /**
   * When something was measured, as prose tells it: "at six months", "2 years later"; "over 3
   * years, …", "… over 26 months.".
   */
  public static List<Period> told(String text) {
    List<Period> periods = new ArrayList<>();
    String plain = Blanks.plain(text).toLowerCase(Locale.ROOT);
    Search found = TOLD.search(plain);
    while (found.find()) {
      periods.add(told(found));
    }
    return periods;
  }

  private static Period told(Search found) {
    if (found.group("at") != null) {
      return of(found, found.group("at"), found.group("back"));
    }
    String form = found.group("count") != null ? "" : found.group("count2") != null ? "2" : "3";
    return of(found, found.group("count" + form), found.group("unit" + form));
  }

  private static Period of(MatchResult found, String count, String unit) {
    double number =
        count.startsWith("half") ? 0.5 : count.startsWith("a") ? 1 : NumberWords.value(count);
    return new Period(
        found.group().strip(),
        number * DAYS.get(unit.substring(0, 3)),
        new Span(found.start(), found.end()));
  }

  /**
   * Whether both are about the same; 26 weeks are six months.
   *
   * @param room how far they may lie apart, as a share of the longer one
   */
  public boolean isAbout(Period other, double room) {
    return Math.abs(days - other.days) <= room * Math.max(days, other.days);
  }
}
