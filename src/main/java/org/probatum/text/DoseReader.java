package org.probatum.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds doses, and how long an infusion takes, in words. */
final class DoseReader {

  private static final String NUMBER =
      "(?<![\\w.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?<![\\w.,]|\\d )\\d{1,3}(?: \\d{3})* 000|(?<![\\w.,])\\d*[.\u00b7]?\\d+";
  private static final String MASS =
      "(?:mg|mcg|[\u00b5\u03bcu]g|ng|g|milligrams?|micrograms?|nanograms?|grams?|iu|units?|ml|millilit(?:er|re)s?)";
  private static final String BASIS =
      "(?:\\s*(?:/|per )\\s*(?:kg|kilograms?|kilo|h|hr|hour|d|day|week|min|minute)\\b|\\s+(?:an hour|a day|daily|a week|weekly)\\b)*";
  private static final Pattern DOSE =
      Pattern.compile(
          "(?:(?<first>"
              + NUMBER
              + ")\\s*(?:to|or|and|-|\u2013)\\s*)?(?<second>"
              + NUMBER
              + ")[\\s-]?(?<unit>"
              + MASS
              + "\\b"
              + BASIS
              + ")(?!\\s*/\\s*d?l\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?:\\b(?:infusions?|infused|injections?|injected|given|administered|intravenous(?:ly)?|iv|doses?)"
              + "|\\b(?:mg|kg|mcg|\u00b5g))[)\\s,(]*(?:over|for|lasting|of)\\s+(?<over>\\d+)[\\s-]*(?<unit>min(?:ute)?s?|hours?|h)\\b"
              + "|(?<long>\\d+)[\\s-](?<unit2>min(?:ute)?|hour)s?[\\s-](?:long\\s+)?(?:[a-z]+\\s)?(?:infusion|drip)",
          Pattern.CASE_INSENSITIVE);

  private DoseReader() {}

  static List<Dose> read(String text) {
    List<Dose> doses = new ArrayList<>();
    Matcher matcher = DOSE.matcher(text);
    while (matcher.find()) {
      if (matcher.group("first") != null) {
        doses.add(Dose.of(matcher, "first"));
      }
      doses.add(Dose.of(matcher, "second"));
    }
    matcher = MINUTES.matcher(text);
    while (matcher.find()) {
      doses.add(minutes(matcher));
    }
    doses.sort(Comparator.comparing(Dose::span));
    return doses;
  }

  private static Dose minutes(Matcher found) {
    String group = found.group("over") == null ? "long" : "over";
    LiteralNumber amount = LiteralNumber.of(found.group(group));
    String unit = found.group(group.equals("over") ? "unit" : "unit2");
    BigDecimal base =
        unit.startsWith("h") ? amount.value().multiply(BigDecimal.valueOf(60)) : amount.value();
    Span span = new Span(found.start(group), found.end(group));
    return new Dose(amount, unit, base, "minutes", "", span);
  }
}
