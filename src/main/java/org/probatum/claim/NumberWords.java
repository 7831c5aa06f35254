package org.probatum.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.probatum.text.LiteralNumber;

/** Numbers that are written as words, as far as studies are told with them. */
final class NumberWords {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final String UNITS = "two|three|four|five|six|seven|eight|nine|one";
  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

  /** A number in words: {@code seventy}, {@code fifty-five}. */
  static final Pattern PATTERN =
      Pattern.compile(
          "\\b(?:(?:"
              + TENS
              + ")(?:-(?:"
              + UNITS
              + "))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
              + "two|three|four|five|six|seven|eight|nine)\\b",
          Pattern.CASE_INSENSITIVE);

  private NumberWords() {}

  /** Whether a number in words can begin with this word. */
  static boolean begins(String word) {
    return WORDS.containsKey(word);
  }

  static LiteralNumber read(String words) {
    int sum = 0;
    for (String word : words.toLowerCase(java.util.Locale.ROOT).split("-")) {
      sum += word.equals("one") ? 1 : WORDS.get(word);
    }
    return new LiteralNumber(words, BigDecimal.valueOf(sum));
  }
}
