package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

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

  /** In each row the kind, then every unit of it, the first spelling being the unit's name. */
  private static final String[][] UNITS = {
    {"time", "second sec", "minute min", "hour hr", "day", "week", "month", "year"},
    {"money", "dollar $ usd", "euro \u20ac eur", "pound \u00a3 gbp", "franc", "yen"},
    {"length", "mm millimetre millimeter", "cm centimetre centimeter", "inch inche"},
    {"mass", "kg kilo kilogram", "lb"},
    {"pressure", "mmhg", "kpa"},
    {
      "level",
      "mmol/l",
      "mg/dl",
      "mmol/mol",
      "umol/l \u00b5mol/l \u03bcmol/l",
      "g/l",
      "g/dl",
      "ng/ml",
      "nmol/l"
    },
    {"share", "% percent"}
  };

  /** Kind and name of a unit. */
  private record Unit(String kind, String name) {}

  private static final Unit SHARE = new Unit("share", "%");

  /** By every spelling, in the singular. */
  private static final Map<String, Unit> SPELLED = new HashMap<>();

  static {
    for (String[] row : UNITS) {
      for (int i = 1; i < row.length; i++) {
        String[] spellings = row[i].split(" ");
        for (String each : spellings) {
          SPELLED.put(each, new Unit(row[0], spellings[0]));
        }
      }
    }
  }

  private static final Scan NUMBER =
      Scan.of(
          "(?<![\\d.,])(?<sign>[$\u20ac\u00a3])?(?<value>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![.,]?\\d)");

  private static final Pattern PER =
      Pattern.compile(
          "(?: ?%)?(?![ -]?(?:mg|mcg|g|ml|iu|units?)\\b)(?:[ -][a-z-]+){0,3}? (?:per|an?|each|every|in) (?:(?<many>100|1,?000|10,?000|100,?000)\\b|(?:[a-z]+-)?(?<time>hour|day|week|month|year)s?\\b)");

  private static final Pattern UNIT =
      Pattern.compile("[ -]?(%|per ?cent(?!age)|[a-z\u00b5\u03bc]+(?:/[a-z]+)?)(?![a-z/%])");

  private static final List<String> LEADS = List.of("within ", "age of ");

  private static final int DIGITS = 3;

  /** Those of a text in small letters. */
  static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Search number = NUMBER.search(text);
    while (number.find()) {
      Quantity each = at(number, text);
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }

  private static Quantity at(Search number, String text) {
    int end = number.end();
    if (number.group("sign") != null) {
      return of(number, text, end, SPELLED.get(number.group("sign")));
    }
    Matcher per = PER.matcher(text).region(end, text.length());
    if (per.lookingAt()) {
      return of(number, text, per.end(), per(per));
    }
    Matcher unit = UNIT.matcher(text).region(end, text.length());
    return unit.lookingAt() ? of(number, text, unit.end(), spelled(unit.group(1))) : null;
  }

  private static Unit per(Matcher per) {
    if (per.group("time") != null) {
      return new Unit("rate", per.group("time"));
    }
    String many = per.group("many").replace(",", "");
    return many.equals("100") ? SHARE : new Unit(SHARE.kind, many);
  }

  /** Null where the word is no unit that has others beside it. */
  private static Unit spelled(String word) {
    String plain = word.replace("per cent", "percent");
    Unit unit = SPELLED.get(plain);
    return unit == null && plain.endsWith("s")
        ? SPELLED.get(plain.substring(0, plain.length() - 1))
        : unit;
  }

  private static Quantity of(Search number, String text, int end, Unit unit) {
    return unit == null
        ? null
        : new Quantity(
            text.substring(number.start(), end).strip(),
            new BigDecimal(number.group("value").replace(",", "")),
            unit.kind,
            unit.name,
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

  /** Whether it is the same number, of the same kind. */
  boolean isSameNumber(Quantity other) {
    return value.compareTo(other.value) == 0 && kind.equals(other.kind);
  }

  boolean isSame(Quantity other) {
    return isSameNumber(other) && unit.equals(other.unit);
  }
}
