package org.probatum.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back, as text that a person can compare. */
final class WorkbookText {

  private WorkbookText() {}

  static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line for each row: its number, then what its cells hold and where they lead. */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (Sheet sheet : open(bytes)) {
      text.append("== ").append(sheet.getSheetName()).append('\n');
      for (Row row : sheet) {
        text.append(row.getRowNum() + 1);
        row.forEach(cell -> append(text, cell));
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Cell cell) {
    if (cell.getCellType() == CellType.BLANK) {
      return;
    }
    text.append(" | ")
        .append(cell.getAddress().formatAsString().replaceAll("\\d", ""))
        .append(": ");
    text.append(cell.toString().replace("\n", "\\n"));
    if (cell.getHyperlink() != null) {
      text.append(" -> ").append(cell.getHyperlink().getAddress());
    }
  }
}
