package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.NumberWords;

/** Ages in numbers, in years: "aged 6 to 17 years", "aged 12 months or younger". */
final class Ages {

  static final double OLDEST = 150;

  /** "Under five" ends before five, "over 80" begins behind it. */
  private static final double BELOW = 0.99;

  /** What no age goes on with: "over 40 weeks pregnant". */
  static final String NO_AGE =
      "\\b(?! ?(?:%|per|weeks?|months?|days?|hours?|minutes?|mg|kg|cm|km|points?|times|cycles|visits|sessions|of|to|in\\b))";

  private static final String UNIT = "(?:\\s*(?<%s>days?|weeks?|months?|years?))?";
  private static final Pattern AGED =
      Pattern.compile(
          "\\b(?:aged?|ages)\\s+(?:(?:of|between|from)\\s+)?(?<from>"
              + NumberWords.COUNT
              + ")"
              + String.format(Locale.ROOT, UNIT, "unit")
              + "(?:\\s*(?:to|-|\\u2013|and)\\s*(?<to>"
              + NumberWords.COUNT
              + ")"
              + String.format(Locale.ROOT, UNIT, "last")
              + ")?(?<down>\\s+(?:of age )?(?:or|and) (?:younger|under|below|less))?"
              + "|\\b(?:(?:between|from) )?(?<low>"
              + NumberWords.COUNT
              + ")\\s*(?:to|-|\\u2013|and)\\s*(?<high>"
              + NumberWords.COUNT
              + ")[ -](?<span>days?|weeks?|months?|years?)(?: of age|[ -]old)\\b"
              + "|\\b(?<over>"
              + NumberWords.COUNT
              + ") years? (?:of age )?(?:or|and) (?:older|over|above)"
              + "|\\b(?:aged? )?(?:over|older than) (?:the age of )?(?<above>\\d+)"
              + NO_AGE
              + "|\\bwho (?:are|were) (?<least>"
              + NumberWords.COUNT
              + ") or older\\b"
              + "|(?<=\\b(?:who (?:are|were)|adults|mothers|women|men|people|patients|participants|individuals|residents|volunteers|students|adolescents|teenagers|pupils) )(?:aged )?(?:under|younger than) (?:the age of )?(?<under>\\d+)"
              + NO_AGE
              + "|(?<=\\b(?:children|infants|babies|toddlers|boys|girls) )(?:aged )?(?:under|below|younger than) (?:the age of )?(?<below>\\d+|"
              + String.join("|", NumberWords.upTo(19))
              + ")\\b"
              + String.format(Locale.ROOT, UNIT, "short"));

  private static final Pattern LED = Pattern.compile(",?\\s+(?:who (?:are|were) )?");

  private Ages() {}

  /** Lowest and highest age of each group that a text tells so. */
  static List<double[]> in(String text) {
    List<double[]> ranges = new ArrayList<>();
    Matcher matcher = AGED.matcher(text);
    while (matcher.find()) {
      ranges.add(range(matcher));
    }
    return ranges;
  }

  /** Where the ages end that stand right behind those who have them; where these do if none do. */
  static int endBehind(String text, int who) {
    Matcher lead = LED.matcher(text).region(who, text.length());
    if (!lead.lookingAt()) {
      return who;
    }
    Matcher aged = AGED.matcher(text).useTransparentBounds(true);
    boolean told =
        aged.region(lead.end(), text.length()).lookingAt()
            || aged.region(who + 1, text.length()).lookingAt();
    return told ? aged.end() : who;
  }

  private static double[] range(Matcher told) {
    if (told.group("below") != null) {
      double end = NumberWords.value(told.group("below")) * years(told.group("short"));
      return new double[] {0, end * BELOW};
    }
    if (told.group("under") != null) {
      return new double[] {0, NumberWords.value(told.group("under")) * BELOW};
    }
    if (told.group("above") != null) {
      return new double[] {Math.nextUp(NumberWords.value(told.group("above"))), OLDEST};
    }
    if (told.group("low") != null) {
      double unit = years(told.group("span"));
      return new double[] {
        NumberWords.value(told.group("low")) * unit, NumberWords.value(told.group("high")) * unit
      };
    }
    if (told.group("from") == null) {
      String least = told.group("over") == null ? told.group("least") : told.group("over");
      return new double[] {NumberWords.value(least), OLDEST};
    }
    String last = told.group("last") == null ? told.group("unit") : told.group("last");
    String unit = told.group("unit") == null ? last : told.group("unit");
    double from = NumberWords.value(told.group("from")) * years(unit);
    if (told.group("down") != null) {
      return new double[] {0, from};
    }
    boolean open = told.group("to") == null;
    return new double[] {from, open ? OLDEST : NumberWords.value(told.group("to")) * years(last)};
  }

  /** A unit of age in years; years where none is told. */
  private static double years(String unit) {
    return switch (unit == null ? 'y' : unit.charAt(0)) {
      case 'd' -> 1 / 365.0;
      case 'w' -> 7 / 365.0;
      case 'm' -> 1 / 12.0;
      default -> 1;
    };
  }
}
