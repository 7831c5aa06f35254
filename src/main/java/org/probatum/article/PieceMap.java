package org.probatum.article;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Span;

/** Leads from a span to the pieces of the document that its text was put together from. */
public final class PieceMap implements SourceMap {

  private final List<Piece> pieces;

  private PieceMap(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** A map over pieces in the order of the text; text between them belongs to no piece. */
  public static PieceMap of(List<Piece> pieces) {
    return new PieceMap(pieces);
  }

  /**
   * A stretch of text that stands in one place of the document.
   *
   * @param span where it stands in the article
   * @param place its native place in words: {@code paragraph 7, run 2}
   */
  public record Piece(Span span, String place) {}

  /** The place of the first piece; with that of the last one where they differ. */
  @Override
  public String placeOf(Span span) {
    List<Piece> met = pieces(span);
    if (met.isEmpty()) {
      return "";
    }
    String first = met.get(0).place();
    String last = met.get(met.size() - 1).place();
    return first.equals(last) ? first : first + " to " + last;
  }

  /** Every piece that a span touches, in order. */
  public List<Piece> pieces(Span span) {
    List<Piece> met = new ArrayList<>();
    for (int i = firstEndingBehind(span.start()); i < pieces.size(); i++) {
      if (pieces.get(i).span().start() >= span.end()) {
        break;
      }
      met.add(pieces.get(i));
    }
    return met;
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
