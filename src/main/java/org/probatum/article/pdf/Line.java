package org.probatum.article.pdf;

import java.util.List;

/**
 * A line of a column.
 *
 * @param page number of its page
 * @param chunks its chunks from left to right; more than one where wide gaps part them
 * @param left left edge of its column
 * @param right right edge of its column
 * @param height height of its page
 */
record Line(int page, List<Chunk> chunks, float left, float right, float height) {

  String text() {
    return String.join(" ", chunks.stream().map(Chunk::text).toList());
  }

  float x() {
    return chunks.get(0).x();
  }

  float end() {
    return chunks.get(chunks.size() - 1).end();
  }

  float baseline() {
    return chunks.get(0).baseline();
  }

  float size() {
    return chunks.stream()
        .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
        .map(Chunk::size)
        .orElse(0f);
  }

  boolean bold() {
    return chunks.stream().allMatch(Chunk::bold);
  }

  /** Whether it looks like a row of a table. */
  boolean isRow() {
    return chunks.size() > 2;
  }

  boolean isOfColumn(Line other) {
    return page == other.page
        && Math.abs(left - other.left) < 2
        && Math.abs(right - other.right) < 2;
  }
}
