package org.probatum.grading.field;

import java.util.List;
import java.util.Locale;
import org.probatum.text.Token;
import org.probatum.text.Tokens;

/** Words of a title that stand in the place of others, as "heroin" where the work has "cocaine". */
final class ReplacedWords {

  private static final int SHORTEST = 4;
  private static final int SAME_STEM = 4;

  /** One word in so many may be replaced; where more are, the titles do not run side by side. */
  private static final int ONE_IN = 4;

  private ReplacedWords() {}

  /**
   * How many there are; 0 where one title is longer at its head or amid than the other, since then
   * they cannot be laid side by side. A subtitle may be left out.
   */
  static int in(String cited, String recorded) {
    List<String> one = words(cited);
    List<String> other = words(recorded);
    int length = Math.min(one.size(), other.size());
    int unlike = 0;
    int replaced = 0;
    for (int i = 0; i < length; i++) {
      unlike += one.get(i).equals(other.get(i)) ? 0 : 1;
      replaced += isOther(one.get(i), other.get(i)) ? 1 : 0;
    }
    return unlike * ONE_IN > length ? 0 : replaced;
  }

  private static List<String> words(String title) {
    return Tokens.of(title).stream().map(Token::lower).map(ReplacedWords::plain).toList();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Spelling, number and ending of a word differ from one record to the next. */
  private static boolean isOther(String word, String other) {
    return isWord(word)
        && isWord(other)
        && !word.regionMatches(0, other, 0, SAME_STEM)
        && !word.regionMatches(
            word.length() - SAME_STEM, other, other.length() - SAME_STEM, SAME_STEM);
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST
        && word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
  }
}
