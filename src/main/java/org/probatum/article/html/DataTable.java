package org.probatum.article.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.probatum.article.TableGrid;
import org.probatum.article.TableGrid.Head;
import org.probatum.article.TableGrid.Slot;

/** A table of a page; which of its cells are headers. */
final class DataTable {

  private final Element table;
  private final Elements rows;
  private final boolean marked;

  private DataTable(Element table) {
    this.table = table;
    this.rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    this.marked = table.selectFirst("th") != null;
  }

  static DataTable of(Element table) {
    return new DataTable(table);
  }

  /** Whether it holds data; many pages are laid out with tables. */
  boolean isData() {
    String role = table.attr("role");
    if (role.equals("presentation")
        || role.equals("none")
        || table.selectFirst("td table") != null) {
      return false;
    }
    return marked
        || table.selectFirst("caption") != null
        || rows.size() > 1
            && rows.get(0).childrenSize() > 1
            && table.selectFirst("h1, h2, h3, h4, ul, ol, blockquote, p + p") == null;
  }

  List<TableGrid.Data<Element>> cells() {
    return new TableGrid<>(rows.stream().map(this::slots).toList()).data();
  }

  private List<Slot<Element>> slots(Element row) {
    return row.children().stream().map(cell -> slot(row, cell)).toList();
  }

  private Slot<Element> slot(Element row, Element cell) {
    return new Slot<>(
        cell,
        cell.text().strip(),
        head(row, cell),
        Slot.span(cell.attr("colspan")),
        Slot.span(cell.attr("rowspan")));
  }

  private Head head(Element row, Element cell) {
    String scope = cell.attr("scope");
    if (scope.startsWith("row")) {
      return Head.ROW;
    }
    if (scope.startsWith("col") || row.parent().nameIs("thead")) {
      return Head.COLUMN;
    }
    if (cell.nameIs("th")) {
      return isAllHeaders(row) ? Head.COLUMN : Head.ROW;
    }
    return marked ? Head.NONE : byPlace(row, cell);
  }

  private static boolean isAllHeaders(Element row) {
    return row.childrenSize() > 1 && row.children().stream().allMatch(each -> each.nameIs("th"));
  }

  /** Without any marked header the first row and the words of the first column are headers. */
  private Head byPlace(Element row, Element cell) {
    if (row == rows.first()) {
      return Head.COLUMN;
    }
    boolean words = cell == row.firstElementChild() && !cell.text().matches(".*\\d.*");
    return words ? Head.ROW : Head.NONE;
  }
}
