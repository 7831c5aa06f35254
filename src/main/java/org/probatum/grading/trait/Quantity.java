package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;

/**
 * A number with a unit that has others beside it: 202 days, 634 euros, 13.8 per 1,000.
 *
 * @param printed the words
 * @param value the number
 * @param kind what the unit measures: time, money …
 * @param unit the unit, in one spelling
 * @param lead words in front that tell what it is: "within", "age of"; empty where there are none
 */
record Quantity(String printed, BigDecimal value, String kind, String unit, String lead) {

  private static final String[][] UNITS = {
    {"time", "seconds?|secs?", "minutes?|mins?", "hours?|hrs?", "days?", "weeks?", "months?"},
    {"time", "years?"},
    {"money", "dollars?|usd", "euros?|eur", "pounds?|gbp", "francs?", "yen"},
    {"length", "mm|millimet(?:re|er)s?", "cm|centimet(?:re|er)s?", "inch(?:es)?"},
    {"mass", "kg|kilos?|kilograms?", "lbs?"},
    {"pressure", "mmhg", "kpa"},
    {
      "level",
      "mmol/l",
      "mg/dl",
      "mmol/mol",
      "[\u00b5\u03bcu]mol/l",
      "g/l",
      "g/dl",
      "ng/ml",
      "nmol/l"
    },
    {"share", "%|per ?cent(?!age)"}
  };

  private static final Map<String, String> SIGNS =
      Map.of("$", "dollars?|usd", "\u20ac", "euros?|eur", "\u00a3", "pounds?|gbp");

  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    for (String[] row : UNITS) {
      for (int i = 1; i < row.length; i++) {
        KINDS.put(row[i], row[0]);
      }
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(?<sign>[$\u20ac\u00a3])?(?<value>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![.,]?\\d)");

  private static final Pattern PER =
      Pattern.compile(
          "(?: ?%)?(?![ -]?(?:mg|mcg|g|ml|iu|units?)\\b)(?:[ -][a-z-]+){0,3}? (?:per|an?|each|every|in) (?:(?<many>100|1,?000|10,?000|100,?000)\\b|(?:[a-z]+-)?(?<time>hour|day|week|month|year)s?\\b)");

  private static final Pattern UNIT =
      Pattern.compile("[ -]?(?:" + String.join("|", words()) + ")(?![a-z/%])");

  private static final List<String> LEADS = List.of("within ", "age of ");

  private static final int DIGITS = 3;

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    KINDS.keySet().forEach(each -> words.add("(?:" + each + ")"));
    return words;
  }

  /** Those of a text in small letters. */
  static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Quantity each = at(number, text);
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }

  private static Quantity at(Matcher number, String text) {
    int end = number.end();
    if (number.group("sign") != null) {
      return of(number, text, end, "money", SIGNS.get(number.group("sign")));
    }
    Matcher per = PER.matcher(text).region(end, text.length());
    if (per.lookingAt()) {
      boolean timed = per.group("time") != null;
      String many = timed ? per.group("time") : per.group("many").replace(",", "");
      return of(
          number,
          text,
          per.end(),
          timed ? "rate" : "share",
          many.equals("100") ? "%|per ?cent(?!age)" : many);
    }
    Matcher unit = UNIT.matcher(text).region(end, text.length());
    if (!unit.lookingAt()) {
      return null;
    }
    String words = unit.group().replaceFirst("^[ -]", "");
    for (Map.Entry<String, String> each : KINDS.entrySet()) {
      if (words.matches(each.getKey())) {
        return of(number, text, unit.end(), each.getValue(), each.getKey());
      }
    }
    return null;
  }

  private static Quantity of(Matcher number, String text, int end, String kind, String unit) {
    return new Quantity(
        text.substring(number.start(), end).strip(),
        new BigDecimal(number.group("value").replace(",", "")),
        kind,
        unit,
        lead(text, number.start()));
  }

  private static String lead(String text, int at) {
    String lead = Few.first(LEADS, each -> text.startsWith(each, at - each.length()));
    return lead == null ? "" : lead;
  }

  /** Whether it is met by chance nowhere else, or tells the same as the other by its words. */
  boolean isOf(Quantity other) {
    return isSameNumber(other) && (isRare() || !lead.isEmpty() && lead.equals(other.lead));
  }

  /** Whether it can be told from other numbers. */
  boolean isTelling() {
    return isRare() || !lead.isEmpty();
  }

  /** Whether no other number is met by chance: three digits, or one behind a point. */
  private boolean isRare() {
    return value.scale() > 0 || value.precision() >= DIGITS;
  }

  private boolean isSameNumber(Quantity other) {
    return value.compareTo(other.value) == 0 && kind.equals(other.kind);
  }

  boolean isSame(Quantity other) {
    return isSameNumber(other) && unit.equals(other.unit);
  }
}
