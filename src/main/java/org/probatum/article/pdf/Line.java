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
 * @param isRow whether it is a row of a table, its pieces the cells
 */
record Line(int page, List<Chunk> chunks, float left, float right, float height, boolean isRow) {

  Line(int page, List<Chunk> chunks, float left, float right, float height) {
    this(page, chunks, left, right, height, false);
  }

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

  boolean isOfColumn(Line other) {
    return page == other.page
        && Math.abs(left - other.left) < 2
        && Math.abs(right - other.right) < 2;
  }
}
