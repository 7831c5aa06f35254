package org.probatum.article.pdf;

/**
 * A printed character. Lengths are points; the page's upper left corner is the origin.
 *
 * @param text its letters, ligatures taken apart
 * @param x left edge
 * @param end right edge
 * @param baseline distance of its baseline from the top of the page
 * @param size size of its font
 * @param bold whether its font is a bold one
 */
record Glyph(String text, float x, float end, float baseline, float size, boolean bold) {

  boolean isBlank() {
    return text.isBlank();
  }
}
