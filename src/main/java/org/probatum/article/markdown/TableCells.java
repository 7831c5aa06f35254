package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;
import org.probatum.article.Block;
import org.probatum.text.Span;

/** The cells of a table's body, each with the heads of its column and row. */
final class TableCells {

  private TableCells() {}

  static List<Block> of(TableBlock table, String text) {
    List<Node> rows = children(table.getFirstChild());
    List<String> heads = rows.isEmpty() ? List.of() : words(rows.get(0), text);
    List<Block> cells = new ArrayList<>();
    if (table.getLastChild() instanceof TableBody body) {
      children(body).forEach(row -> addRow(row, heads, text, cells));
    }
    return cells;
  }

  private static void addRow(Node row, List<String> heads, String text, List<Block> cells) {
    List<String> words = words(row, text);
    List<Node> nodes = children(row);
    for (int column = 0; column < nodes.size(); column++) {
      Span span = Spans.inside(nodes.get(column));
      List<String> headers = new ArrayList<>();
      if (column < heads.size() && !heads.get(column).isEmpty()) {
        headers.add(heads.get(column));
      }
      if (column > 0 && !words.get(0).isEmpty()) {
        headers.add(words.get(0));
      }
      if (span != null) {
        cells.add(new Block.TableCell(span, List.copyOf(headers)));
      }
    }
  }

  private static List<String> words(Node row, String text) {
    return children(row).stream()
        .map(Spans::inside)
        .map(span -> span == null ? "" : span.of(text).strip())
        .toList();
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
