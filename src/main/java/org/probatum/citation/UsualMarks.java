package org.probatum.citation;

import java.util.Locale;
import org.probatum.text.Few;
import org.probatum.text.Months;
import org.probatum.text.Scan;

/**
 * How an article writes its markers of author and year. "[Lee 2019]" and "(Lee 2019)" may be
 * anything; where others of the same form lead into the list, it is a marker.
 */
final class UsualMarks {

  /** Words in parentheses with a year behind are common; so many must lead into the list. */
  private static final int SEVERAL = 3;

  private static final Scan ONE_NAME = Scan.of("\\p{Lu}[\\p{L}'\u2019-]+ (?:19|20)\\d{2}[a-z]?");

  private int square;
  private int round;
  private int named;

  /** Takes in a mark that stands in a sentence. */
  void add(Mark mark, String sentence, ReferenceIndex index) {
    boolean leads = Few.any(mark.keys(), key -> index.find(key) != null);
    if (mark.style() == CalloutStyle.AUTHOR_YEAR && leads) {
      char opening = sentence.charAt(mark.span().start());
      square += opening == '[' ? 1 : 0;
      round += opening == '(' && !mark.clear() ? 1 : 0;
      named += opening == '(' ? 1 : 0;
    }
  }

  /** Whether a mark that leads nowhere has the form of those that lead into the list. */
  boolean has(Mark mark, String sentence) {
    char opening = sentence.charAt(mark.span().start());
    boolean usual =
        opening == '[' && square > 0
            || opening == '(' && (round >= SEVERAL || named >= SEVERAL && isLast(mark, sentence));
    return usual
        && mark.style() == CalloutStyle.AUTHOR_YEAR
        && Few.none(mark.keys(), UsualMarks::isDate);
  }

  /** "(Tanizaki 2022)." closes its sentence as other markers do. */
  private static boolean isLast(Mark mark, String sentence) {
    String behind = sentence.substring(mark.span().end()).strip();
    return Few.all(mark.keys(), key -> ONE_NAME.isAll(key))
        && (behind.isEmpty() || ".,;:".indexOf(behind.charAt(0)) >= 0);
  }

  private static boolean isDate(String key) {
    return Months.has(key.split("\\s+")[0].toLowerCase(Locale.ROOT));
  }
}
