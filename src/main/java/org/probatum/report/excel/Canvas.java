package org.probatum.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is laid out freely: boxes of one row, over one or more columns. */
final class Canvas {

  /** A datum over the columns from {@code first} to {@code last}. */
  record Box(int row, int first, int last, Datum datum) {}

  /** Points that fit on a page of A4 landscape, as wide as the summary is. */
  private static final double PAGE = 580;

  private final String name;
  private final List<Integer> widths;
  private final TreeMap<Integer, TreeMap<Integer, Box>> rows = new TreeMap<>();
  private final List<Consumer<XSSFSheet>> drawings = new ArrayList<>();

  /** An empty sheet with columns of these widths in standard characters. */
  Canvas(String name, List<Integer> widths) {
    this.name = name;
    this.widths = widths;
  }

  String name() {
    return name;
  }

  void put(int row, int column, Datum datum) {
    put(row, column, column, datum);
  }

  void put(int row, int first, int last, Datum datum) {
    rows.computeIfAbsent(row, ignored -> new TreeMap<>())
        .put(first, new Box(row, first, last, datum));
  }

  /** Adds something that is drawn over the cells. */
  void draw(Consumer<XSSFSheet> drawing) {
    drawings.add(drawing);
  }

  /** Where a new page may begin, if the sheet does not fit on one. */
  void breakBefore(int row) {
    draw(
        sheet -> {
          double height = 0;
          for (TreeMap<Integer, Box> each : rows.values()) {
            height += height(each.values());
          }
          if (height > PAGE) {
            sheet.setRowBreak(row - 1);
          }
        });
  }

  List<Box> boxes() {
    return rows.values().stream().flatMap(row -> row.values().stream()).toList();
  }

  int lastColumn() {
    return widths.size() - 1;
  }

  int lastRow() {
    return rows.lastKey();
  }

  /** Sets everything but the cells. */
  void frame(XSSFSheet sheet, Styles styles) {
    boxes().forEach(box -> styles.of(box.datum));
    boxes().forEach(box -> styles.of(box.datum.look()));
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * 256);
    }
    sheet.setDisplayGridlines(false);
    for (Box each : boxes()) {
      if (each.first < each.last) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(each.row, each.row, each.first, each.last));
      }
    }
    drawings.forEach(drawing -> drawing.accept(sheet));
  }

  void write(RowWriter out, Styles styles) throws IOException {
    for (Map.Entry<Integer, TreeMap<Integer, Box>> each : rows.entrySet()) {
      out.open(each.getKey(), height(each.getValue().values()));
      for (Box box : each.getValue().values()) {
        write(out, box, styles);
      }
      out.close();
    }
  }

  private static void write(RowWriter out, Box box, Styles styles) throws IOException {
    out.cell(box.first, box.datum, styles.of(box.datum));
    for (int i = box.first + 1; i <= box.last; i++) {
      out.cell(i, Datum.EMPTY, styles.of(box.datum.look()));
    }
  }

  private float height(Collection<Box> boxes) {
    float height = 0;
    for (Box each : boxes) {
      height = Math.max(height, TextSize.height(each.datum, width(each)));
    }
    return height;
  }

  private int width(Box box) {
    return widths.subList(box.first, box.last + 1).stream().mapToInt(Integer::intValue).sum();
  }
}
