package org.probatum.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page together to chunks. */
final class Chunks {

  /** Wider gaps, in sizes, part chunks. */
  private static final float WIDE = 1.1f;

  /** Characters of one line differ in height by less, in sizes. */
  private static final float LEVEL = 0.62f;

  /** More blanks than this share of the characters say that words are parted by blanks. */
  private static final float BLANKS = 0.06f;

  /** Where blanks part words, a gap without one parts cells if it is wider than so many sizes. */
  private static final float CELLS = 0.4f;

  private final boolean blanked;

  private Chunks(boolean blanked) {
    this.blanked = blanked;
  }

  static List<Chunk> of(List<Glyph> glyphs) {
    long blanks = glyphs.stream().filter(Glyph::isBlank).count();
    return new Chunks(blanks > BLANKS * glyphs.size()).chunks(glyphs);
  }

  private List<Chunk> chunks(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
    }
    runs.add(run);
    List<Chunk> chunks = new ArrayList<>();
    for (List<Glyph> each : runs) {
      if (each.stream().anyMatch(glyph -> !glyph.isBlank())) {
        chunks.add(Chunk.of(each));
      }
    }
    return joined(chunks);
  }

  private boolean follows(Glyph last, Glyph glyph) {
    float size = Math.max(last.size(), glyph.size());
    float gap = glyph.x() - last.end();
    return Math.abs(glyph.baseline() - last.baseline()) < LEVEL * size
        && gap > -0.6f * size
        && gap < (blanked && !last.isBlank() && !glyph.isBlank() ? CELLS : WIDE) * size;
  }

  /** Chunks of one line that were printed at different times are one. */
  private List<Chunk> joined(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(
        Comparator.comparing((Chunk chunk) -> Math.round(chunk.baseline()))
            .thenComparing(Chunk::x));
    List<Chunk> joined = new ArrayList<>();
    for (Chunk chunk : sorted) {
      Chunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && touches(last, chunk)) {
        boolean apart = chunk.x() - last.end() > 0.17f * chunk.size();
        joined.set(joined.size() - 1, last.and(chunk, apart ? " " : ""));
      } else {
        joined.add(chunk);
      }
    }
    return joined;
  }

  private boolean touches(Chunk last, Chunk chunk) {
    float gap = chunk.x() - last.end();
    return Math.abs(last.baseline() - chunk.baseline()) < 0.3f * chunk.size()
        && gap > -0.3f * chunk.size()
        && gap < (blanked ? CELLS : 0.8f) * chunk.size();
  }
}
