package org.probatum.article.pdf;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.RomanNumeral;

/** Tells lines that open a note: by a mark at the foot of a page, or by the number that is next. */
final class NoteMarks {

  private static final Pattern MARKED =
      Pattern.compile(
          "([\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021]+|\\d{1,3}(?=\\s+\\p{Lu})"
              + "|[ivxl]{1,7}(?=\\s+\\p{Lu}))\\s*\\S.*");

  private static final float FOOT = 0.6f;

  private int last;

  /** Asked of the lines of a document in their order. */
  boolean opens(Line line) {
    Matcher marked = MARKED.matcher(line.text());
    if (!marked.matches()) {
      return false;
    }
    int number = number(marked.group(1));
    boolean next = number == last + 1;
    last = next ? number : last;
    return next || line.baseline() > FOOT * line.height();
  }

  /** The mark that a note opens with, Roman numerals as digits; empty where it has none. */
  static String mark(String note) {
    Matcher marked = MARKED.matcher(note);
    if (!marked.matches()) {
      return "";
    }
    int number = number(marked.group(1));
    return number > 0 ? Integer.toString(number) : marked.group(1);
  }

  /** The words of a note, the Roman numeral that it opens with as digits. */
  static String words(String note) {
    Matcher marked = MARKED.matcher(note);
    boolean roman = marked.matches() && RomanNumeral.of(marked.group(1)).isPresent();
    return roman ? number(marked.group(1)) + note.substring(marked.end(1)) : note;
  }

  private static int number(String mark) {
    String plain = Normalizer.normalize(mark, Normalizer.Form.NFKC);
    return plain.matches("\\d{1,3}") ? Integer.parseInt(plain) : RomanNumeral.of(plain).orElse(-1);
  }
}
