package org.probatum.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers that are written as words, as far as studies are told with them. */
public final class NumberWords {
  private static final Pattern BETWEEN = Pattern.compile("[-, ]+");

  private static final List<String> UNITS =
      List.of(
          ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final Map<String, Integer> WORDS = words();

  private static final String TEN = "(?:" + String.join("|", TENS) + ")";
  private static final String UNIT =
      "(?:fourteen|sixteen|seventeen|eighteen|nineteen|" + String.join("|", UNITS) + ")";
  private static final String UNDER_HUNDRED = "(?:" + TEN + "(?:[- ]" + UNIT + ")?|" + UNIT + ")";

  /** What a pattern takes for a count below a hundred in small letters, or any in digits. */
  public static final String COUNT = "(?:\\d+|" + UNDER_HUNDRED + "\\b)";

  private static final String HUNDREDS =
      "(?:(?:(?:" + UNIT + "|a)[- ])?hundred(?:,?(?: and)?[- ]" + UNDER_HUNDRED + ")?)";

  /** A number in words: {@code seventy}, {@code fifty-five}, {@code one hundred and two}. */
  public static final Pattern PATTERN =
      Pattern.compile(
          "\\b(?:"
              + ("(?:" + UNDER_HUNDRED + "|a)[- ]thousand(?:,?(?: and)? (?:")
              + (HUNDREDS + "|" + UNDER_HUNDRED + "))?|")
              + (HUNDREDS + "|" + TEN + "(?:[- ]" + UNIT + ")?|")
              + UNIT
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private NumberWords() {}

  /** Whether a number in words can begin with this word; "one" alone is more often a pronoun. */
  public static boolean begins(String word) {
    return word.length() <= 9
        && "efhnost".indexOf(word.charAt(0)) >= 0
        && (WORDS.containsKey(word) && !word.equals("one") || word.equals("hundred"));
  }

  /** Whether the word that stands here can begin what {@link #PATTERN} finds. */
  public static boolean mayBegin(String text, int start, int end) {
    int length = end - start;
    if (length > 9 || "aefhnost".indexOf(Character.toLowerCase(text.charAt(start))) < 0) {
      return false;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return WORDS.containsKey(word) || word.equals("a") || word.equals("hundred");
  }

  /** The words for one, two … up to a number below 20. */
  public static List<String> upTo(int last) {
    return UNITS.subList(0, last);
  }

  /** The value of a count in digits or in words that {@link #PATTERN} knows. */
  public static double value(String count) {
    return Character.isDigit(count.charAt(0))
        ? Double.parseDouble(count)
        : read(count).value().doubleValue();
  }

  /** The value of what {@link #PATTERN} has found. */
  public static LiteralNumber read(String words) {
    int sum = 0;
    int part = 0;
    for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      int value = WORDS.getOrDefault(word, word.equals("a") ? 1 : 0);
      part = word.equals("hundred") ? Math.max(1, part) * 100 : part + value;
      if (word.equals("thousand")) {
        sum = part * 1000;
        part = 0;
      }
    }
    return new LiteralNumber(words, BigDecimal.valueOf(sum + part));
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    UNITS.forEach(word -> words.put(word, 1 + UNITS.indexOf(word)));
    TENS.forEach(word -> words.put(word, 20 + 10 * TENS.indexOf(word)));
    return words;
  }
}
