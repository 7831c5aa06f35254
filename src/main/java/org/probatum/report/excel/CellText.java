package org.probatum.report.excel;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {

  /** The most characters that a cell of a spreadsheet may hold. */
  static final int LIMIT = 32_767;

  private static final Pattern UNWRITABLE =
      Pattern.compile("\\r(?!\\n)|[\\x00-\\x08\\x0B\\x0C\\r\\x0E-\\x1F\\x7F\uFFFE\uFFFF]|\\p{Cs}");

  /** Spreadsheets read {@code _x0041_} as the letter A. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

  private CellText() {}

  /**
   * Removes what XML cannot hold, keeps what a spreadsheet would read as an escape, and cuts what
   * is too long, saying so.
   */
  static String clean(String text) {
    String plain = isOrdinary(text) ? text : UNWRITABLE.matcher(text).replaceAll("");
    if (plain.contains("_x")) {
      plain = ESCAPE.matcher(plain).replaceAll("_x005F_");
    }
    return plain.length() <= LIMIT ? plain : cut(plain);
  }

  /** Nearly every text is, and a look at its letters is quicker than the pattern. */
  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static String cut(String text) {
    String note = " … [cut; the whole text has " + text.length() + " characters]";
    int end = LIMIT - note.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + note;
  }

  /**
   * Whether a spreadsheet would take the text for a formula once somebody edits the cell or saves
   * it as CSV.
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
