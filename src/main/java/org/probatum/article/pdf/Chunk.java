package org.probatum.article.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters on one line with no wide gap between them.
 *
 * @param text their text; raised digits are raised
 * @param x left edge
 * @param end right edge
 * @param baseline baseline of the greater part
 * @param size font size of the greater part
 * @param bold whether the greater part is bold
 */
record Chunk(String text, float x, float end, float baseline, float size, boolean bold) {

  /** A gap of this share of the size parts words that no blank parts. */
  private static final float WORD_GAP = 0.17f;

  /** Raised digits are at least so much smaller and higher. */
  private static final float RAISED_SIZE = 0.86f;

  private static final float RAISED_BY = 0.14f;

  static Chunk of(List<Glyph> glyphs) {
    float size = usual(glyphs);
    float baseline = baseline(glyphs, size);
    GlyphText text = new GlyphText();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank() || last != null && glyph.x() - last.end() > WORD_GAP * size) {
        text.blank();
      }
      if (!glyph.isBlank()) {
        text.add(glyph, isRaised(glyph, size, baseline));
      }
      last = glyph;
    }
    long bold = glyphs.stream().filter(Glyph::bold).count();
    float end = (float) glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
    return new Chunk(
        text.text(), glyphs.get(0).x(), end, baseline, size, bold * 10 > glyphs.size() * 8L);
  }

  private static boolean isRaised(Glyph glyph, float size, float baseline) {
    return glyph.size() < RAISED_SIZE * size && baseline - glyph.baseline() > RAISED_BY * size;
  }

  private static float usual(List<Glyph> glyphs) {
    Map<Float, Integer> counts = new HashMap<>();
    glyphs.forEach(glyph -> counts.merge(glyph.size(), glyph.isBlank() ? 0 : 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static float baseline(List<Glyph> glyphs, float size) {
    return glyphs.stream()
        .filter(glyph -> glyph.size() == size)
        .map(Glyph::baseline)
        .findFirst()
        .orElse(glyphs.get(0).baseline());
  }

  boolean crosses(float place) {
    return x < place - 1 && end > place + 1;
  }

  /** This chunk with other words. */
  Chunk with(String words) {
    return new Chunk(words, x, end, baseline, size, bold);
  }

  /** This chunk with another of the same line behind it. */
  Chunk and(Chunk other, String between) {
    return new Chunk(
        text + between + other.text,
        Math.min(x, other.x),
        Math.max(end, other.end),
        baseline,
        size,
        bold && other.bold);
  }
}
