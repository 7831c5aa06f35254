package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings the chunks of a page into reading order: columns first, what crosses them in between. */
final class Columns {

  /** A gutter leaves at least this share of the chunks on each side. */
  private static final float SIDE = 0.2f;

  /** Titles and figures may cross a gutter; more than this share says that there is none. */
  private static final float CROSSING = 0.25f;

  private static final int DEEPEST = 2;

  /** Places that are tried for a gutter; on a page of A4 they are some two points apart. */
  private static final int STEPS = 120;

  private final int page;
  private final float height;
  private final List<Line> lines = new ArrayList<>();

  private Columns(int page, float height) {
    this.page = page;
    this.height = height;
  }

  static List<Line> read(int page, float height, List<Chunk> chunks) {
    Columns columns = new Columns(page, height);
    columns.add(chunks, DEEPEST);
    return columns.lines;
  }

  private void add(List<Chunk> chunks, int depth) {
    float gutter = depth == 0 ? -1 : gutter(chunks);
    if (gutter < 0) {
      addLines(chunks);
      return;
    }
    List<Chunk> left = new ArrayList<>();
    List<Chunk> right = new ArrayList<>();
    for (Chunk chunk : downwards(chunks)) {
      if (chunk.crosses(gutter)) {
        add(left, depth - 1);
        add(right, depth - 1);
        left.clear();
        right.clear();
        addLines(List.of(chunk));
      } else {
        (chunk.end() <= gutter + 1 ? left : right).add(chunk);
      }
    }
    add(left, depth - 1);
    add(right, depth - 1);
  }

  private static List<Chunk> downwards(List<Chunk> chunks) {
    return chunks.stream()
        .sorted(Comparator.comparing(Chunk::baseline).thenComparing(Chunk::x))
        .toList();
  }

  /** Where the fewest chunks cross in the middle of the page; -1 where there is one column. */
  private static float gutter(List<Chunk> chunks) {
    if (chunks.size() < 12) {
      return -1;
    }
    float from = (float) chunks.stream().mapToDouble(Chunk::x).min().orElse(0);
    float to = (float) chunks.stream().mapToDouble(Chunk::end).max().orElse(0);
    float best = -1;
    long least = Long.MAX_VALUE;
    for (int step = 0; step <= STEPS; step++) {
      float place = from + (0.25f + 0.5f * step / STEPS) * (to - from);
      long crossing = chunks.stream().filter(chunk -> chunk.crosses(place)).count();
      if (crossing < least || crossing == least && isNearer(place, best, (from + to) / 2)) {
        least = crossing;
        best = place;
      }
    }
    return isGutter(chunks, best, least) ? best : -1;
  }

  private static boolean isNearer(float one, float other, float middle) {
    return Math.abs(one - middle) < Math.abs(other - middle);
  }

  /** Columns of text hold long chunks on both sides; tables do not. */
  private static boolean isGutter(List<Chunk> chunks, float place, long crossing) {
    long left = chunks.stream().filter(c -> c.end() <= place + 1 && isProse(c)).count();
    long right = chunks.stream().filter(c -> c.x() >= place - 1 && isProse(c)).count();
    return crossing <= CROSSING * chunks.size()
        && left >= SIDE * chunks.size()
        && right >= SIDE * chunks.size();
  }

  private static boolean isProse(Chunk chunk) {
    return chunk.text().length() > 20;
  }

  private void addLines(List<Chunk> chunks) {
    float left = (float) chunks.stream().mapToDouble(Chunk::x).min().orElse(0);
    float right = (float) chunks.stream().mapToDouble(Chunk::end).max().orElse(0);
    List<Chunk> line = new ArrayList<>();
    for (Chunk chunk : downwards(chunks)) {
      if (!line.isEmpty()
          && chunk.baseline() - line.get(0).baseline() > 0.4f * Math.min(chunk.size(), 12)) {
        lines.add(line(line, left, right));
        line = new ArrayList<>();
      }
      line.add(chunk);
    }
    if (!line.isEmpty()) {
      lines.add(line(line, left, right));
    }
  }

  private Line line(List<Chunk> chunks, float left, float right) {
    List<Chunk> sorted = chunks.stream().sorted(Comparator.comparing(Chunk::x)).toList();
    return new Line(page, sorted, left, right, height);
  }
}
