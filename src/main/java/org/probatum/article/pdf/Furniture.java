package org.probatum.article.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Leaves out what a page repeats at its edges: running heads, footers, page numbers. */
final class Furniture {

  /** The share of a page's height at each edge where such lines stand. */
  private static final float EDGE = 0.1f;

  private final Map<String, Integer> pages = new HashMap<>();
  private final int count;

  private Furniture(List<List<Line>> lines) {
    count = lines.size();
    for (List<Line> page : lines) {
      page.stream()
          .filter(Furniture::isAtEdge)
          .map(Furniture::shape)
          .distinct()
          .forEach(shape -> pages.merge(shape, 1, Integer::sum));
    }
  }

  /** The lines of each page that belong to the text. */
  static List<Line> without(List<List<Line>> pages) {
    Furniture furniture = new Furniture(pages);
    List<Line> lines =
        pages.stream().flatMap(List::stream).filter(line -> !furniture.is(line)).toList();
    return fromTitle(lines);
  }

  /** What stands at the edge above a title names the journal or site, not the article. */
  private static List<Line> fromTitle(List<Line> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    Layout layout = Layout.of(lines);
    int title = 0;
    while (title < lines.size() && !layout.isTitle(lines.get(title))) {
      title++;
    }
    boolean onFirst = title < lines.size() && lines.get(title).page() == lines.get(0).page();
    int end = onFirst ? title : 0;
    return IntStream.range(0, lines.size())
        .filter(i -> i >= end || !isAtEdge(lines.get(i)))
        .mapToObj(lines::get)
        .toList();
  }

  private boolean is(Line line) {
    if (!isAtEdge(line)) {
      return false;
    }
    int times = pages.getOrDefault(shape(line), 0);
    boolean number =
        line.text()
            .matches(
                "(?i)(?:page\\s*)?[-\u2013|\\s]*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-\u2013|\\s]*");
    return number || count > 1 && times > 1 && times * 3 >= count;
  }

  private static boolean isAtEdge(Line line) {
    return line.baseline() < EDGE * line.height() || line.baseline() > (1 - EDGE) * line.height();
  }

  private static String shape(Line line) {
    return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }
}
