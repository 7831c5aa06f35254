package org.probatum.report.excel;

/**
 * A column of a table.
 *
 * @param title its header, unique in its table
 * @param width in standard characters
 * @param printed whether it is printed; the last columns of a table may be for the screen alone
 */
record Column(String title, int width, boolean printed) {

  static Column of(String title, int width) {
    return new Column(title, width, true);
  }

  static Column onScreen(String title, int width) {
    return new Column(title, width, false);
  }
}
