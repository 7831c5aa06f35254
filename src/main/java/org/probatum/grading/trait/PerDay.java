package org.probatum.grading.trait;

import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** "0.5 mg twice daily" of what the record gives as "0.5 mg a day": twice the amount. */
final class PerDay {

  private static final Scan OFTEN =
      Scan.of(
          "(?<![\\d.,])(?<dose>\\d[\\d.,]* ?(?:mg|g|mcg|\\u00b5g|ml|iu|units?))(?: (?:tablets?|capsules?|orally|by mouth))? "
              + "(?:twice|two times|thrice|three times|four times) (?:(?:a|per|each|every) )?(?:day|daily)\\b");

  private static final String A_DAY = "(?: (?:once ?)?|/)(?:a day|per day|each day|day\\b|daily)";

  private PerDay() {}

  /** The words of the claim, where the record gives as much in a whole day. */
  static Optional<String> otherwise(String text, String recorded) {
    Search often = OFTEN.search(text);
    while (often.find()) {
      String dose = "(?<![\\d.,])" + Pattern.quote(often.group("dose"));
      if (Pattern.compile(dose + A_DAY).matcher(recorded).find() && !OFTEN.isIn(recorded)) {
        return Optional.of(often.group());
      }
    }
    return Optional.empty();
  }
}
