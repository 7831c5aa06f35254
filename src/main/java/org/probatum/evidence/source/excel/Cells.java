package org.probatum.evidence.source.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Cells of a table by the names of their columns, as they are shown. */
final class Cells {

  private static final int LAST_ROW_OF_HEADER = 9;

  private final Sheet sheet;
  private final int header;
  private final Map<Column, Integer> columns;
  private final DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);

  private Cells(Sheet sheet, int header, Map<Column, Integer> columns) {
    this.sheet = sheet;
    this.header = header;
    this.columns = columns;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /** The table of a sheet; empty where no row of its first ones is a header. */
  static Optional<Cells> of(Sheet sheet) {
    for (int row = 0; row <= Math.min(LAST_ROW_OF_HEADER, sheet.getLastRowNum()); row++) {
      Map<Column, Integer> columns = new EnumMap<>(Column.class);
      Cells all = new Cells(sheet, row, columns);
      int width = sheet.getRow(row) == null ? 0 : sheet.getRow(row).getLastCellNum();
      for (int column = 0; column < width; column++) {
        int at = column;
        Column.ofHeader(all.text(row, column)).ifPresent(each -> columns.putIfAbsent(each, at));
      }
      if (columns.containsKey(Column.TITLE) && columns.containsKey(Column.DESIGN)) {
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  int firstRow() {
    return header + 1;
  }

  int lastRow() {
    return sheet.getLastRowNum();
  }

  /**
   * Whether the template has a column of this name that the sheet lacks; the first header that no
   * column has.
   */
  Optional<String> unknownHeader() {
    for (int column = 0; column < sheet.getRow(header).getLastCellNum(); column++) {
      String text = text(header, column);
      boolean note = text.toLowerCase(java.util.Locale.ROOT).startsWith("note");
      if (!text.isEmpty() && !note && Column.ofHeader(text).isEmpty()) {
        return Optional.of(address(header, column));
      }
    }
    return Optional.empty();
  }

  /** The cell as it is shown; empty where nothing is. */
  String text(int row, Column column) {
    return columns.containsKey(column) ? text(row, columns.get(column)) : "";
  }

  private String text(int row, int column) {
    Row cells = sheet.getRow(row);
    Cell cell = cells == null ? null : cells.getCell(column);
    return cell == null ? "" : formatter.formatCellValue(cell).strip();
  }

  /** Whether a formula of the cell went wrong. */
  boolean isError(int row, Column column) {
    Row cells = sheet.getRow(row);
    Cell cell =
        cells == null || !columns.containsKey(column) ? null : cells.getCell(columns.get(column));
    return cell != null
        && (cell.getCellType() == CellType.ERROR
            || cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.ERROR);
  }

  boolean isEmpty(int row) {
    return columns.keySet().stream().allMatch(column -> text(row, column).isEmpty());
  }

  /** "sheet Evidence table, cell D7". */
  String place(int row, Column column) {
    return address(row, columns.getOrDefault(column, columns.get(Column.TITLE)));
  }

  private String address(int row, int column) {
    String cell = CellReference.convertNumToColString(column) + (row + 1);
    return "sheet " + sheet.getSheetName() + ", cell " + cell;
  }
}
