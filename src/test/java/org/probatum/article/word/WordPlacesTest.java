package org.probatum.article.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probatum.article.word.Docx.paragraph;
import static org.probatum.article.word.Docx.raised;
import static org.probatum.article.word.Docx.run;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.article.Document;
import org.probatum.article.PieceMap;
import org.probatum.article.PieceMap.Piece;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimReader;
import org.probatum.text.Span;

/** A comment can be put at every claim: its exact words stand in the runs that its place names. */
class WordPlacesTest {

  @Test
  void everyClaimOfADocumentOfLibreOfficeStandsInItsRuns() throws Exception {
    assertThat(placesOfClaims(coffee())).contains("paragraph", "table", "footnote", "text box");
  }

  @Test
  void everyClaimOfAReviewedDocumentStandsInItsRuns() throws Exception {
    assertThat(placesOfClaims(reviewed())).contains("paragraph", "table", "endnote", "text box");
  }

  static byte[] coffee() throws IOException {
    try (InputStream stream = WordPlacesTest.class.getResourceAsStream("coffee.docx")) {
      return stream.readAllBytes();
    }
  }

  /** Tracked changes, moves, controls, fields, links, text boxes, nested tables and notes. */
  static byte[] reviewed() {
    String box =
        "<w:txbxContent>"
            + paragraph("Coffee ", run("shortened sleep by 41 minutes."))
            + "</w:txbxContent>";
    String cell =
        "<w:tc><w:tcPr/><w:tbl><w:tr><w:tc>"
            + paragraph("Tea shortened ", run("sleep by 12 minutes."))
            + "</w:tc><w:tc>"
            + paragraph("Cocoa shortened sleep by 3 minutes.")
            + "</w:tc></w:tr></w:tbl>"
            + paragraph("Milk lengthened sleep by 2 minutes.")
            + "</w:tc>";
    return Docx.of(
            "<w:sdt><w:sdtContent>"
                + paragraph("Drinks and sleep")
                + "</w:sdtContent></w:sdt>"
                + paragraph(
                    "In 40 adults coffee ",
                    "<w:del><w:r><w:delText>did"
                        + " </w:delText></w:r><w:r><w:delText>not</w:delText></w:r></w:del>",
                    "<w:ins>" + run("shortened ") + run("slee\u00adp") + "</w:ins>",
                    " by 64",
                    "<w:r><w:t xml:space=\"preserve\">"
                        + " min</w:t><w:softHyphen/><w:t>utes.</w:t></w:r>",
                    raised("1"))
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + run("Tea raised ")
                + "</w:p>"
                + paragraph(
                    "<w:moveFrom>" + run("gone") + "</w:moveFrom>",
                    "<w:moveTo>" + run("anxiety ") + "</w:moveTo>",
                    "<w:hyperlink w:anchor=\"x\">" + run("in 12 women.") + "</w:hyperlink>",
                    "<w:r><w:endnoteReference w:id=\"5\"/></w:r>")
                + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + run("Both raised ")
                + Docx.field("DOCPROPERTY x", run("the pulse."))
                + "</w:p>"
                + "<w:tbl><w:tr><w:tc>"
                + paragraph("Drink")
                + "</w:tc><w:tc>"
                + paragraph("Sleep")
                + "</w:tc></w:tr><w:tr><w:tc>"
                + paragraph("All")
                + "</w:tc>"
                + cell
                + "</w:tr></w:tbl>")
        .part(
            "endnotes",
            "<w:endnote w:id=\"5\">"
                + paragraph("Anxiety fell ", run("by 20% in men."))
                + "</w:endnote>")
        .bytes();
  }

  /** Asserts it of each claim, and says in what kinds of places the claims stand. */
  private static Set<String> placesOfClaims(byte[] bytes) throws Exception {
    Article article = new WordReader().read(new Document("a.docx", bytes));
    List<Claim> claims = ClaimReader.bundled().read(article).claims();
    try (Runs runs = new Runs(bytes)) {
      for (Claim claim : claims) {
        String words = claim.span().of(article.text());
        assertThat(wordsInRuns(article, claim.span(), runs)).isEqualTo(flat(words));
      }
    }
    return claims.stream()
        .map(claim -> article.sourceMap().placeOf(claim.span()).replaceAll(" \\d.*", ""))
        .collect(Collectors.toSet());
  }

  private static String wordsInRuns(Article article, Span span, Runs runs) throws Exception {
    PieceMap map = (PieceMap) article.sourceMap();
    Map<String, Integer> read = new HashMap<>();
    StringBuilder words = new StringBuilder();
    for (Piece piece : map.pieces(new Span(0, article.text().length()))) {
      int ahead =
          read.merge(piece.place(), piece.span().length(), Integer::sum) - piece.span().length();
      int from = Math.max(span.start(), piece.span().start());
      int to = Math.min(span.end(), piece.span().end());
      if (from < to) {
        String run = flat(runs.text(piece.place()));
        int shift = ahead - piece.span().start();
        words.append(run, from + shift, to + shift);
      }
    }
    return words.toString();
  }

  /** Raised digits on the line, without soft hyphens. */
  private static String flat(String words) {
    return Normalizer.normalize(words.replace("\u00ad", ""), Normalizer.Form.NFKC);
  }
}
