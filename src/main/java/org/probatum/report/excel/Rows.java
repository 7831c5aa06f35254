package org.probatum.report.excel;

import java.io.IOException;

/** The rows of a sheet, made when they are written. */
@FunctionalInterface
interface Rows {

  void write(RowWriter out) throws IOException;
}
