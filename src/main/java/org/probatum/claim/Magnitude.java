package org.probatum.claim;

import java.util.Locale;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** "4.3 million people" counts 4,300,000 of them: the word belongs to the number. */
final class Magnitude {

  private static final Scan WORD = Scan.of("^[\\s-]*(thousand|million|billion)\\b");

  private Magnitude() {}

  /** The count that a number and the word behind it tell; of what is no count, the number. */
  static LiteralNumber of(LiteralNumber number, NumberRole role, NumberContext context) {
    if (role != NumberRole.SAMPLE_SIZE && role != NumberRole.ARM_SIZE) {
      return number;
    }
    Search word = WORD.search(context.after());
    return word.find() ? scaled(number, word.group(1).toLowerCase(Locale.ROOT)) : number;
  }

  private static LiteralNumber scaled(LiteralNumber number, String word) {
    int noughts = word.equals("thousand") ? 3 : word.equals("million") ? 6 : 9;
    return new LiteralNumber(
        number.literal() + " " + word, number.value().scaleByPowerOfTen(noughts));
  }
}
