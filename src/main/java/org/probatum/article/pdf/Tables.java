package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds tables: lines below each other whose pieces stand in the same columns. What wraps inside a
 * cell is joined, so that each row becomes one line.
 */
final class Tables {

  /** Numbers and bullets that stand apart from their words make a list, not a table. */
  private static final Pattern LABEL =
      Pattern.compile("[(\\[]?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)\\]]*|\\d(?:\\.\\d)+\\.?|\\W{1,2}");

  /** Lines of one row are no further apart than this share of their size. */
  private static final float WRAPPED = 1.45f;

  /** Lines that are closer than this share of their size stand beside each other. */
  private static final float BESIDE = 0.9f;

  /** Rows are no further apart than so many sizes. */
  private static final float FARTHEST = 4;

  /** Rows further apart by this factor than the lines inside them stand out. */
  private static final float WIDER = 1.15f;

  private final Hyphens hyphens;
  private final List<Line> joined = new ArrayList<>();

  private Tables(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** The lines, those of a table as one for each of its rows. */
  static List<Line> joined(List<Line> lines, Hyphens hyphens) {
    Tables tables = new Tables(hyphens);
    int at = 0;
    while (at < lines.size()) {
      at = tables.add(lines, at);
    }
    return tables.joined;
  }

  /** Adds what begins at a line; returns the line behind it. */
  private int add(List<Line> lines, int from) {
    Line first = lines.get(from);
    if (first.chunks().size() < 2 || LABEL.matcher(first.chunks().get(0).text()).matches()) {
      joined.add(first);
      return from + 1;
    }
    TableColumns columns = new TableColumns(first);
    int to = from + 1;
    while (to < lines.size() && belongs(lines, to, columns)) {
      columns.widen(lines.get(to));
      to++;
    }
    List<Line> table = lines.subList(from, to);
    joined.addAll(isTable(table, columns) ? rows(table, columns) : table);
    return to;
  }

  private static boolean belongs(List<Line> lines, int at, TableColumns columns) {
    Line line = lines.get(at);
    float gap = gap(lines, at);
    return line.isOfColumn(lines.get(at - 1))
        && gap > 0
        && gap < FARTHEST * line.size()
        && columns.fit(line)
        && (line.chunks().size() > 1
            || gap <= WRAPPED * line.size()
            || isBesideNext(lines, at, columns));
  }

  /** Cells that stand in the middle of their row have their lines between those of others. */
  private static boolean isBesideNext(List<Line> lines, int at, TableColumns columns) {
    return at + 1 < lines.size()
        && lines.get(at + 1).isOfColumn(lines.get(at))
        && gap(lines, at + 1) > 0
        && gap(lines, at + 1) < BESIDE * lines.get(at).size()
        && columns.fit(lines.get(at + 1));
  }

  private static float gap(List<Line> lines, int at) {
    return lines.get(at).baseline() - lines.get(at - 1).baseline();
  }

  /** Two lines at least, of which one column has the same left edge, right edge or middle. */
  private static boolean isTable(List<Line> lines, TableColumns columns) {
    List<Line> parted = lines.stream().filter(line -> line.chunks().size() > 1).toList();
    return parted.size() > 1
        && IntStream.range(1, parted.size())
            .anyMatch(i -> columns.isAligned(parted.get(i - 1), parted.get(i)));
  }

  private List<Line> rows(List<Line> table, TableColumns columns) {
    float inside = inside(table);
    List<Line> rows = new ArrayList<>();
    List<Line> row = new ArrayList<>(List.of(table.get(0)));
    for (int i = 1; i < table.size(); i++) {
      Line line = table.get(i);
      boolean near =
          gap(table, i) < BESIDE * line.size()
              || gap(table, i) <= inside && (!columns.isFull(line) || isMidSentence(line));
      if (!near && (columns.isInFirst(line) || gap(table, i) > WRAPPED * line.size())) {
        rows.add(columns.row(row, hyphens));
        row.clear();
      }
      row.add(line);
    }
    rows.add(columns.row(row, hyphens));
    return rows;
  }

  private static boolean isMidSentence(Line line) {
    return line.chunks().stream().anyMatch(chunk -> Character.isLowerCase(chunk.text().charAt(0)));
  }

  /** The distance of lines inside a row where rows stand further apart; else 0. */
  private static float inside(List<Line> table) {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < table.size(); i++) {
      boolean beside = gap(table, i) < BESIDE * table.get(i).size();
      least = beside ? least : Math.min(least, gap(table, i));
    }
    int wide = 0;
    for (int i = 1; i < table.size(); i++) {
      wide += gap(table, i) > WIDER * least ? 1 : 0;
    }
    return wide > 1 || 2 * wide >= table.size() ? WIDER * least : 0;
  }
}
