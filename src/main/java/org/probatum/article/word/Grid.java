package org.probatum.article.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The cells of a table by row and column, with merged ones where they reach. */
final class Grid {

  /** Characters; what is longer is text, not the head of a row or column. */
  private static final int LONGEST_HEADER = 120;

  private static final int MOST_COLUMNS = 1_000;

  private final List<List<Cell>> rows = new ArrayList<>();
  private int headerRows;

  private Grid(Node table) {
    each(table, "w:tr", this::addRow);
    if (headerRows == 0 && rows.size() > 1) {
      headerRows = 1;
    }
  }

  static Grid of(Node table) {
    return new Grid(table);
  }

  /**
   * A cell.
   *
   * @param node its content
   * @param row its row, from 0
   * @param column its first column, from 0
   * @param span how many columns it takes
   * @param continued whether it only goes on with the cell above
   */
  record Cell(Node node, int row, int column, int span, boolean continued) {

    boolean takes(int other) {
      return column <= other && other < column + span;
    }
  }

  private void addRow(Node node) {
    Node properties = node.child("w:trPr").orElse(new Node(""));
    List<Cell> cells = new ArrayList<>();
    int[] column = {Math.min(number(properties.value("w:gridBefore"), 0), MOST_COLUMNS)};
    if (!properties.has("w:del")) {
      each(node, "w:tc", cell -> column[0] = add(cells, cell, column[0]));
    }
    boolean heads = properties.toggle("w:tblHeader").orElse(false);
    headerRows += heads && headerRows == rows.size() ? 1 : 0;
    rows.add(cells);
  }

  private int add(List<Cell> cells, Node cell, int column) {
    Node properties = cell.child("w:tcPr").orElse(new Node(""));
    int span = Math.min(Math.max(number(properties.value("w:gridSpan"), 1), 1), MOST_COLUMNS);
    boolean merged =
        properties.has("w:vMerge") && !properties.value("w:vMerge").equals("restart")
            || properties.has("w:cellDel");
    cells.add(new Cell(cell, rows.size(), column, span, merged));
    return column + span;
  }

  private static int number(String told, int otherwise) {
    return told.matches("\\d{1,4}") ? Integer.parseInt(told) : otherwise;
  }

  /** Every element of a name, also inside content controls and the like, but not in tables. */
  private static void each(Node parent, String name, Consumer<Node> action) {
    for (Node child : parent.children()) {
      if (child.is(name)) {
        action.accept(child);
      } else if (!child.is("w:p") && !child.is("w:tbl") && !child.is("mc:Fallback")) {
        each(child, name, action);
      }
    }
  }

  int rows() {
    return rows.size();
  }

  List<Cell> row(int row) {
    return rows.get(row);
  }

  /** Whether it holds but one cell, so that it only draws a frame. */
  boolean isFrame() {
    return rows.size() == 1 && rows.get(0).size() == 1;
  }

  /** Whether a cell only names its column; a whole sentence says something of its own. */
  boolean isHeader(Cell cell) {
    return cell.row() < headerRows && !Plain.text(cell.node()).matches("(?s).*[.!?]");
  }

  /** What heads a cell: its columns from the top, then its row. */
  List<String> headers(Cell cell) {
    List<String> headers = new ArrayList<>();
    for (int row = 0; row < Math.min(headerRows, cell.row()); row++) {
      rows.get(row).stream()
          .filter(head -> head.takes(cell.column()))
          .forEach(head -> addHeader(headers, head));
    }
    if (cell.row() >= headerRows && cell.column() > 0) {
      addRowHeader(headers, cell.row());
    }
    return headers;
  }

  /** The first cell of the row; where it goes on with one above, that one. */
  private void addRowHeader(List<String> headers, int row) {
    for (int at = row; at >= headerRows; at--) {
      List<Cell> cells = rows.get(at);
      if (!cells.isEmpty() && cells.get(0).column() == 0 && !cells.get(0).continued()) {
        addHeader(headers, cells.get(0));
        return;
      }
    }
  }

  private static void addHeader(List<String> headers, Cell cell) {
    String text = Plain.text(cell.node()).replaceAll("\\s+", " ");
    if (!text.isEmpty() && text.length() <= LONGEST_HEADER) {
      headers.add(text);
    }
  }
}
