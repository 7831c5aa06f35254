package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table, told from the pieces of its lines; they grow with what is below. */
final class TableColumns {

  /** Points by which edges that stand below each other may differ. */
  private static final float EXACT = 2;

  private final List<Float> from = new ArrayList<>();
  private final List<Float> to = new ArrayList<>();

  TableColumns(Line first) {
    for (Chunk chunk : first.chunks()) {
      from.add(chunk.x());
      to.add(chunk.end());
    }
  }

  /** Whether each piece of a line lies in one column. */
  boolean fit(Line line) {
    return line.chunks().stream().allMatch(chunk -> column(chunk) >= 0);
  }

  /** Whether pieces of two lines behind the first column stand exactly below each other. */
  boolean isAligned(Line one, Line other) {
    return one.chunks().stream()
        .filter(chunk -> column(chunk) > 0)
        .anyMatch(
            chunk ->
                other.chunks().stream()
                    .filter(each -> column(each) == column(chunk))
                    .anyMatch(each -> isAligned(chunk, each)));
  }

  private static boolean isAligned(Chunk one, Chunk other) {
    return Math.abs(one.x() - other.x()) < EXACT
        || Math.abs(one.end() - other.end()) < EXACT
        || Math.abs(one.x() + one.end() - other.x() - other.end()) < 2 * EXACT;
  }

  void widen(Line line) {
    for (Chunk chunk : line.chunks()) {
      int column = column(chunk);
      from.set(column, Math.min(from.get(column), chunk.x()));
      to.set(column, Math.max(to.get(column), chunk.end()));
    }
  }

  /**
   * The one column that a piece stands in, or behind whose left edge it stands; -1 if there is none
   * such, or if it reaches into two.
   */
  private int column(Chunk chunk) {
    int found = -1;
    int behind = -1;
    for (int i = 0; i < from.size(); i++) {
      if (chunk.x() < to.get(i) && chunk.end() > from.get(i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
      behind = from.get(i) <= chunk.x() ? i : behind;
    }
    return found >= 0 ? found : behind;
  }

  boolean isFull(Line line) {
    return line.chunks().stream().mapToInt(this::column).distinct().count() == from.size();
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
