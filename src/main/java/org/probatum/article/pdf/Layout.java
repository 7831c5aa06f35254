package org.probatum.article.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is usual in a document, against which its lines stand out.
 *
 * @param size size of the letters of its text
 * @param leading distance of lines in a paragraph
 * @param title the largest size of the first page
 */
record Layout(float size, float leading, float title) {

  /** Letters above this share of the usual size make a heading. */
  private static final float LARGER = 1.11f;

  private static final float SMALLER = 0.93f;

  /**
   * The largest size of at least this share of the letters is that of the text; notes are smaller.
   */
  private static final float TEXT = 0.25f;

  static Layout of(List<Line> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    float size =
        letters.entrySet().stream()
            .filter(each -> each.getValue() >= TEXT * all)
            .max(Map.Entry.comparingByKey())
            .or(() -> letters.entrySet().stream().max(Map.Entry.comparingByValue()))
            .map(Map.Entry::getKey)
            .orElse(10f);
    float title =
        (float)
            lines.stream()
                .filter(line -> line.page() == lines.get(0).page())
                .mapToDouble(Line::size)
                .max()
                .orElse(size);
    return new Layout(size, leading(lines, size), title);
  }

  private static float leading(List<Line> lines, float size) {
    List<Float> gaps =
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).isOfColumn(lines.get(i - 1)))
            .filter(i -> lines.get(i).size() == size && lines.get(i - 1).size() == size)
            .mapToObj(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
            .filter(gap -> gap > 0.8f * size && gap < 3 * size)
            .sorted()
            .toList();
    return gaps.isEmpty() ? 1.3f * size : gaps.get(gaps.size() / 2);
  }

  boolean isTitle(Line line) {
    return title > LARGER * size && line.size() > 0.97f * title;
  }

  /** Larger than the text, or short, bold and without a full stop. */
  boolean isHeading(Line line) {
    String text = line.text();
    boolean plain = text.length() < 120 && !text.matches(".*[.,;]") && text.matches(".*\\p{L}.*");
    return !line.isRow()
        && plain
        && (line.size() > LARGER * size || line.bold() && line.size() > SMALLER * size);
  }

  boolean isSmall(Line line) {
    return line.size() < SMALLER * size;
  }
}
