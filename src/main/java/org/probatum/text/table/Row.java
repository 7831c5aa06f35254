package org.probatum.text.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a {@link Table}. */
public final class Row {

  private static final char BETWEEN = '|';

  private final String table;
  private final long line;
  private final List<String> columns;
  private final List<String> cells;

  private Row(String table, long line, List<String> columns, List<String> cells) {
    this.table = table;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  static Row of(String table, long line, List<String> columns, List<String> cells) {
    Row row = new Row(table, line, columns, cells);
    if (cells.size() != columns.size()) {
      throw new TableException(
          row.place() + ": " + cells.size() + " cells, the header has " + columns.size());
    }
    return row;
  }

  /** The file and line, for messages. */
  public String place() {
    return table + ", line " + line;
  }

  /** Column name to cell, in the order of the header. */
  public Map<String, String> cells() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      all.put(columns.get(i), cells.get(i));
    }
    return all;
  }

  /** The cell, never empty. */
  public String text(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw new TableException(place() + ": column '" + column + "' is empty");
    }
    return cell;
  }

  public Optional<String> optional(String column) {
    return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
  }

  /** The parts of a cell that are set apart by {@code |}; an empty cell has none. */
  public List<String> list(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = cell.indexOf(BETWEEN); end >= 0; end = cell.indexOf(BETWEEN, start)) {
      parts.add(cell.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(cell.substring(start).strip());
    return parts;
  }

  /** Without blanks around it; empty where the table has no such column. */
  private String cell(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : cells.get(at).strip();
  }
}
