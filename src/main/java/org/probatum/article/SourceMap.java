package org.probatum.article;

import org.probatum.text.Span;

/** Leads from a span of the text to its place in the document it was read from. */
@FunctionalInterface
public interface SourceMap {

  /** The native place in words: {@code line 12}, {@code page 3}, {@code paragraph 7, run 2}. */
  String placeOf(Span span);
}
