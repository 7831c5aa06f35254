package org.probatum.article;

import java.util.Arrays;
import org.probatum.text.Span;

/** Leads from a span to its line, for documents that are plain text. */
public final class LineMap implements SourceMap {

  private final int[] starts;

  public LineMap(String text) {
    starts =
        java.util.stream.IntStream.concat(
                java.util.stream.IntStream.of(0),
                java.util.stream.IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  @Override
  public String placeOf(Span span) {
    return placeOf(span.start());
  }

  String placeOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return "line " + (found >= 0 ? found + 1 : -found - 1);
  }
}
