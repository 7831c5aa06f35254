package org.probatum.article.jats;

import java.util.List;
import org.probatum.article.TableGrid;
import org.probatum.article.TableGrid.Head;
import org.probatum.article.TableGrid.Slot;

/** The cells of a table, each with its headers. */
final class JatsTable {

  private JatsTable() {}

  static List<TableGrid.Data<Element>> cells(Element table) {
    return new TableGrid<>(table.all("tr").stream().map(row -> slots(table, row)).toList()).data();
  }

  private static List<Slot<Element>> slots(Element table, Element row) {
    boolean head = table.elements("thead").stream().anyMatch(each -> each.elements().contains(row));
    List<Element> cells = row.elements("th", "td");
    return cells.stream().map(cell -> slot(cell, head(cell, cells, head))).toList();
  }

  private static Head head(Element cell, List<Element> row, boolean inHead) {
    if (inHead || cell.attribute("scope").startsWith("col")) {
      return Head.COLUMN;
    }
    boolean opens = cell == row.get(0) && row.size() > 1 && !cell.text().matches("[\\d.,%\\s]*");
    return cell.is("th") || opens ? Head.ROW : Head.NONE;
  }

  private static Slot<Element> slot(Element cell, Head head) {
    return new Slot<>(
        cell,
        cell.text(),
        head,
        Slot.span(cell.attribute("colspan")),
        Slot.span(cell.attribute("rowspan")));
  }
}
