package org.probatum.article.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.probatum.article.TableGrid;
import org.probatum.article.TableGrid.Head;
import org.probatum.article.TableGrid.Slot;

/** A table of a Word document, laid out as the grid that it is printed as. */
final class WordTable {

  private static final Node NOTHING = new Node("");

  private final List<List<Cell>> rows = new ArrayList<>();
  private int headerRows;

  private WordTable(Node table) {
    each(table, "w:tr", this::addRow);
    if (headerRows == 0 && rows.size() > 1) {
      headerRows = 1;
    }
  }

  static WordTable of(Node table) {
    return new WordTable(table);
  }

  /**
   * A cell.
   *
   * @param node its content
   * @param row its row, from 1
   * @param number its number in the row, from 1; 0 for the room ahead of the first
   * @param column its first column, from 0
   * @param width how many columns it takes
   * @param continued whether it only goes on with the cell above
   */
  record Cell(Node node, int row, int number, int column, int width, boolean continued) {}

  private void addRow(Node node) {
    Node properties = node.child("w:trPr").orElse(NOTHING);
    List<Cell> cells = new ArrayList<>();
    int before = number(properties.value("w:gridBefore"), 0);
    if (before > 0) {
      cells.add(new Cell(NOTHING, rows.size() + 1, 0, 0, before, false));
    }
    if (!properties.has("w:del")) {
      each(node, "w:tc", cell -> add(cells, cell));
    }
    boolean heads = properties.toggle("w:tblHeader").orElse(false);
    headerRows += heads && headerRows == rows.size() ? 1 : 0;
    rows.add(cells);
  }

  private void add(List<Cell> cells, Node node) {
    Node properties = node.child("w:tcPr").orElse(NOTHING);
    boolean continued =
        properties.has("w:vMerge") && !properties.value("w:vMerge").equals("restart")
            || properties.has("w:cellDel");
    Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
    int number = last == null ? 1 : last.number() + 1;
    int column = last == null ? 0 : last.column() + last.width();
    int width = Math.max(number(properties.value("w:gridSpan"), 1), 1);
    cells.add(new Cell(node, rows.size() + 1, number, column, width, continued));
  }

  private static int number(String told, int otherwise) {
    return told.matches("\\d{1,3}") ? Integer.parseInt(told) : otherwise;
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

  /** Whether it holds but one cell, so that it only draws a frame. */
  boolean isFrame() {
    return rows.size() == 1 && rows.get(0).size() == 1;
  }

  /** The cells that are read, each with the headers of its columns and of its row. */
  List<TableGrid.Data<Cell>> cells() {
    return new TableGrid<>(slots()).data();
  }

  private List<List<Slot<Cell>>> slots() {
    Map<Integer, Integer> below = new HashMap<>();
    List<List<Slot<Cell>>> slots = new ArrayList<>();
    for (int row = rows.size() - 1; row >= 0; row--) {
      List<Slot<Cell>> line = new ArrayList<>();
      Map<Integer, Integer> here = new HashMap<>();
      for (Cell cell : rows.get(row)) {
        int height = 1 + below.getOrDefault(cell.column(), 0);
        if (cell.continued()) {
          here.put(cell.column(), height);
        } else {
          line.add(slot(cell, height));
        }
      }
      below = here;
      slots.add(0, line);
    }
    return slots;
  }

  private Slot<Cell> slot(Cell cell, int height) {
    String words = Plain.text(cell.node()).replaceAll("\\s+", " ").strip();
    Head head = cell.column() == 0 && cell.number() > 0 ? Head.OPENING : Head.NONE;
    return new Slot<>(
        cell, words, cell.row() <= headerRows ? Head.COLUMN : head, cell.width(), height);
  }
}
