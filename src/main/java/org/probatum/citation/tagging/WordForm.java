package org.probatum.citation.tagging;

import java.util.Locale;
import org.probatum.text.Scan;

/**
 * How a word of an entry looks.
 *
 * @param plain its letters in lower case, digits as 0, without the marks around it
 * @param shape letters as X and x, digits as 9, runs cut short; Y for a year, U for an address
 * @param first its first character; letters as a, digits as 0
 * @param tail the mark that closes it, two where a full stop or comma follows another; or empty
 */
record WordForm(String plain, String shape, char first, String tail) {

  private static final Scan YEAR = Scan.of("\\W*(?:1[5-9]|20)\\d{2}[a-z]?\\W*");
  private static final Scan ADDRESS = Scan.of("(?i)www\\..*|.*://.*|\\W*(?:doi:?)?10\\.\\d{4,}/.*");
  private static final Scan AROUND = Scan.of("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final int LONGEST_SHAPE = 8;

  static WordForm of(String word) {
    return new WordForm(plain(word), shape(word), first(word), tail(word));
  }

  /** Its last three letters. */
  String ending() {
    return plain.length() <= 3 ? plain : plain.substring(plain.length() - 3);
  }

  private static String plain(String word) {
    String plain = AROUND.replaceAll(word.toLowerCase(Locale.ROOT), "");
    return plain.isEmpty() ? word : digitsAsZero(plain);
  }

  private static String digitsAsZero(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain.append(c >= '0' && c <= '9' ? '0' : c);
    }
    return plain.toString();
  }

  private static String shape(String word) {
    boolean digits = word.indexOf('1') >= 0 || word.indexOf('2') >= 0;
    if (digits && YEAR.isAll(word)) {
      return "Y";
    }
    boolean address = word.indexOf('/') >= 0 || word.indexOf('.') >= 0 && word.length() > 4;
    if (address && ADDRESS.isAll(word)) {
      return "U";
    }
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char sign = sign(word.charAt(i));
      int length = shape.length();
      boolean third =
          length > 1 && shape.charAt(length - 1) == sign && shape.charAt(length - 2) == sign;
      if (!third && sign != '_') {
        shape.append(sign);
      }
    }
    return shape.substring(0, Math.min(shape.length(), LONGEST_SHAPE));
  }

  private static char sign(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'X' : 'x';
    }
    if (Character.isDigit(c)) {
      return '9';
    }
    return c == '\u2013' ? '-' : ".-()".indexOf(c) >= 0 ? c : '_';
  }

  private static char first(String word) {
    char first = word.charAt(0);
    return Character.isLetter(first) ? 'a' : Character.isDigit(first) ? '0' : first;
  }

  private static String tail(String word) {
    int length = word.length();
    char last = word.charAt(length - 1);
    if (Character.isLetterOrDigit(last)) {
      return "";
    }
    boolean second =
        length > 1
            && ".,;:".indexOf(last) >= 0
            && !Character.isLetterOrDigit(word.charAt(length - 2));
    return second ? word.substring(length - 2) : String.valueOf(last);
  }
}
