package org.probatum.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.text.Scan;

/**
 * A table whose cells may span rows and columns, laid out so that every cell knows the headers
 * above it and beside it.
 *
 * @param <C> what the format calls a cell
 */
public final class TableGrid<C> {

  /** Words that say something of their own, whatever they head; numbers may call sources. */
  private static final Scan SENTENCE =
      Scan.of("(?s).{15,}[.!?][\\s\\d,;\\[\\]()\u2013\u00b9\u00b2\u00b3\u2070-\u2079]*");

  /** Columns and rows; what lies beyond is not read. */
  private static final int WIDEST = 200;

  private static final int LONGEST = 5_000;

  /** Characters; what is longer is text, not the head of a row or column. */
  private static final int LONGEST_HEADER = 120;

  private final List<List<Slot<C>>> rows;
  private final List<List<Slot<C>>> grid = new ArrayList<>();

  public TableGrid(List<List<Slot<C>>> rows) {
    this.rows = rows.subList(0, Math.min(rows.size(), LONGEST));
    this.rows.forEach(row -> grid.add(new ArrayList<>()));
    for (int row = 0; row < this.rows.size(); row++) {
      place(row);
    }
  }

  /** What a cell is the header of. */
  public enum Head {
    NONE,
    ROW,
    /** Of its row, and is read as well: nothing tells whether it only names the row. */
    OPENING,
    COLUMN;

    boolean isRead() {
      return this == NONE || this == OPENING;
    }

    boolean isOfRow() {
      return this == ROW || this == OPENING;
    }
  }

  /**
   * A cell as it stands in its row.
   *
   * @param cell what the format calls it
   * @param words its text
   * @param head what it is the header of
   * @param width columns that it spans, at least 1
   * @param height rows that it spans, at least 1
   */
  public record Slot<C>(C cell, String words, Head head, int width, int height) {

    /** A number of rows or columns as a document writes it; 1 where it writes none. */
    public static int span(String written) {
      return written.matches("[1-9]\\d{0,3}") ? Integer.parseInt(written) : 1;
    }
  }

  /**
   * A cell with data.
   *
   * @param headers of its column, then of its row, outermost first
   */
  public record Data<C>(C cell, List<String> headers) {}

  private void place(int row) {
    int column = 0;
    for (Slot<C> slot : rows.get(row)) {
      while (at(row, column) != null) {
        column++;
      }
      int width = Math.min(slot.width(), Math.max(0, WIDEST - column));
      int height = Math.min(slot.height(), rows.size() - row);
      for (int i = 0; i < width * height; i++) {
        put(grid.get(row + i / width), column + i % width, slot);
      }
      column += width;
    }
  }

  private static <C> void put(List<Slot<C>> line, int column, Slot<C> slot) {
    while (line.size() <= column) {
      line.add(null);
    }
    if (line.get(column) == null) {
      line.set(column, slot);
    }
  }

  /** What stands at a place; null for nothing. */
  private Slot<C> at(int row, int column) {
    List<Slot<C>> line = grid.get(row);
    return column < line.size() ? line.get(column) : null;
  }

  /** The cells that are no headers, and headers that are whole sentences, in reading order. */
  public List<Data<C>> data() {
    List<Data<C>> data = new ArrayList<>();
    Map<Integer, Set<String>> above = new HashMap<>();
    Set<C> seen = new LinkedHashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; at(row, column) != null; column++) {
        Slot<C> slot = at(row, column);
        boolean read = slot.head().isRead() || SENTENCE.isAll(slot.words());
        if (seen.add(slot.cell()) && read) {
          data.add(new Data<>(slot.cell(), headers(row, column, above)));
        }
        if (slot.head() == Head.COLUMN) {
          add(above.computeIfAbsent(column, key -> new LinkedHashSet<>()), slot);
        }
      }
    }
    return data;
  }

  private List<String> headers(int row, int column, Map<Integer, Set<String>> above) {
    Set<String> headers = new LinkedHashSet<>(above.getOrDefault(column, Set.of()));
    for (int i = 0; i < column; i++) {
      if (at(row, i).head().isOfRow()) {
        add(headers, at(row, i));
      }
    }
    return List.copyOf(headers);
  }

  private static void add(Set<String> headers, Slot<?> slot) {
    if (!slot.words().isEmpty() && slot.words().length() <= LONGEST_HEADER) {
      headers.add(slot.words());
    }
  }
}
