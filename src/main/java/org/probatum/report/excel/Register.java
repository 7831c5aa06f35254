package org.probatum.report.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that is one table under a title.
 *
 * @param name name of the sheet
 * @param title what it holds
 * @param note how to read it
 * @param columns the columns
 * @param rows the rows; each has a datum for each column
 */
record Register(
    String name, String title, String note, List<Column> columns, List<List<Datum>> rows) {

  /** Rows above the first row of data: title, note, header. */
  static final int LEAD = 3;

  Register {
    rows = rows.stream().map(row -> within(row, columns)).toList();
  }

  private static List<Datum> within(List<Datum> row, List<Column> columns) {
    List<Datum> shown = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      shown.add(row.get(i).within(columns.get(i).width()));
    }
    return shown;
  }

  /** The place of a row, counted from 0, as a link has it. */
  static String address(String sheet, int row) {
    return "'" + sheet + "'!A" + (row + LEAD + 1);
  }

  /** A table must have a row; where there is nothing to tell, this one says so. */
  Register orSaying(String nothing) {
    if (!rows.isEmpty()) {
      return this;
    }
    List<Datum> row = new ArrayList<>(List.of(Datum.EMPTY, Datum.text(nothing)));
    while (row.size() < columns.size()) {
      row.add(Datum.EMPTY);
    }
    return new Register(name, title, note, columns, List.of(row.subList(0, columns.size())));
  }

  /** Name of the table: that of the sheet without spaces. */
  String table() {
    return name.replace(" ", "");
  }

  int lastRow() {
    return LEAD + rows.size() - 1;
  }

  int lastPrinted() {
    return (int) columns.stream().filter(Column::printed).count() - 1;
  }
}
