package org.probatum.report.excel;

/**
 * What stands in one cell.
 *
 * @param text its words; empty for a number
 * @param number its number, or null for words
 * @param look how it looks
 * @param link where it leads: {@code 'Claims'!A7} or an address on the web; null for nowhere
 */
record Datum(String text, Double number, Look look, String link) {

  static final Datum EMPTY = text("");

  static Datum text(String text) {
    return of(text, Look.TEXT);
  }

  static Datum of(String text, Look look) {
    return new Datum(CellText.clean(text == null ? "" : text), null, look, null);
  }

  static Datum number(int number) {
    return new Datum("", (double) number, Look.NUMBER, null);
  }

  /** A count that stays blank where there is nothing to count. */
  static Datum count(Integer number) {
    return number == null ? EMPTY : number(number);
  }

  static Datum decimal(double number) {
    return new Datum("", number, Look.DECIMAL, null);
  }

  Datum looking(Look other) {
    return new Datum(text, number, other, link);
  }

  /** The same, leading to {@code target}; plain text without one. */
  Datum to(String target) {
    if (target == null) {
      return this;
    }
    return new Datum(text, number, look == Look.TEXT ? Look.LINK : look, target);
  }

  /**
   * The same as it can be shown in a cell that wide: a link into the workbook that takes more than
   * a line is plain text, since some programs show no more than the first line of a link.
   */
  Datum within(int width) {
    return link == null || isWebLink() || TextSize.isOneLine(this, width)
        ? this
        : new Datum(text, number, look == Look.LINK ? Look.TEXT : look, null);
  }

  boolean isWebLink() {
    return link != null && link.startsWith("http");
  }
}
