package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table, told from the pieces of its lines; they grow with what is below. */
final class TableColumns {

  private final List<Float> from = new ArrayList<>();
  private final List<Float> to = new ArrayList<>();

  TableColumns(Line first) {
    for (Chunk chunk : first.chunks()) {
      from.add(chunk.x());
      to.add(chunk.end());
    }
  }

  /** Whether each piece of a line lies in a column of its own. */
  boolean fit(Line line) {
    int last = -1;
    for (Chunk chunk : line.chunks()) {
      int column = column(chunk);
      if (column <= last) {
        return false;
      }
      last = column;
    }
    return true;
  }

  void widen(Line line) {
    for (Chunk chunk : line.chunks()) {
      int column = column(chunk);
      from.set(column, Math.min(from.get(column), chunk.x()));
      to.set(column, Math.max(to.get(column), chunk.end()));
    }
  }

  /** The one column that a piece stands in; -1 if there is none, or if it reaches into two. */
  private int column(Chunk chunk) {
    int found = -1;
    for (int i = 0; i < from.size(); i++) {
      if (chunk.x() < to.get(i) + 1 && chunk.end() > from.get(i) - 1) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  boolean isFull(Line line) {
    return line.chunks().size() == from.size();
  }

  boolean isInFirst(Line line) {
    return column(line.chunks().get(0)) == 0;
  }

  /** The lines of a row as one, with a piece for each column; empty where a cell is. */
  Line row(List<Line> lines, Hyphens hyphens) {
    List<Chunk> cells = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      cells.add(new Chunk("", from.get(i), to.get(i), lines.get(0).baseline(), 0, false));
    }
    for (Line line : lines) {
      for (Chunk chunk : line.chunks()) {
        cells.set(column(chunk), joined(cells.get(column(chunk)), chunk, hyphens));
      }
    }
    Line first = lines.get(0);
    return new Line(first.page(), cells, first.left(), first.right(), first.height(), true);
  }

  private static Chunk joined(Chunk cell, Chunk next, Hyphens hyphens) {
    if (cell.text().isEmpty()) {
      return next;
    }
    String between = hyphens.between(cell.text(), next.text());
    return between == null
        ? cell.and(next, "").with(cell.text().substring(0, cell.text().length() - 1) + next.text())
        : cell.and(next, between);
  }
}
