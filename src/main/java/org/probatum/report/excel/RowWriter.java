package org.probatum.report.excel;

import java.io.IOException;
import java.io.Writer;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes rows as they stand in a sheet's part of a workbook, without holding them. What it writes
 * is text or a number, never a formula.
 */
final class RowWriter {

  private final Writer out;
  private int row;

  RowWriter(Writer out) {
    this.out = out;
  }

  /** Begins a row, counted from 0, of a height in points. */
  void open(int index, float height) throws IOException {
    row = index + 1;
    out.write("<row r=\"" + row + "\" ht=\"" + height + "\" customHeight=\"1\">");
  }

  void close() throws IOException {
    out.write("</row>");
  }

  /** Writes a cell; cells of a row come in the order of their columns. */
  void cell(int column, Datum datum, int style) throws IOException {
    out.write("<c r=\"" + CellReference.convertNumToColString(column) + row + "\" s=\"" + style);
    if (datum.number() != null) {
      out.write("\"><v>" + number(datum.number()) + "</v></c>");
    } else if (datum.text().isEmpty()) {
      out.write("\"/>");
    } else {
      out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      escape(datum.text());
      out.write("</t></is></c>");
    }
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        default -> out.write(text.charAt(i));
      }
    }
  }
}
