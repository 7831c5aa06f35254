package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.probatum.article.Article;
import org.probatum.article.ArticleBuilder;
import org.probatum.article.Block;
import org.probatum.article.Document;
import org.probatum.article.LineMap;
import org.probatum.article.PieceMap;
import org.probatum.article.Pointer;
import org.probatum.article.ReferenceList;
import org.probatum.article.SourceMap;
import org.probatum.article.UnreadableArticle;

/**
 * Reads CommonMark with tables, footnotes, front matter and citations by key. Offsets stay those of
 * the file: marks of emphasis and addresses of links are blanked, never cut out; what comes from a
 * bibliography file stands behind the text.
 */
public final class MarkdownReader {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());

  private MarkdownReader() {}

  /**
   * An article whose file stands alone.
   *
   * @throws IllegalArgumentException if its marks are nested deeper than anybody writes
   */
  public static Article read(String name, String text) {
    try {
      return read(new Document(name, new byte[0]), text);
    } catch (UnreadableArticle refusal) {
      throw new IllegalArgumentException(name + ": " + refusal.getMessage(), refusal);
    }
  }

  /**
   * An article with the bibliographies beside it.
   *
   * @throws UnreadableArticle if a bibliography that it uses is broken, or its marks are nested too
   *     deep
   */
  public static Article read(Document file, String text) throws UnreadableArticle {
    FrontMatter front = FrontMatter.of(text);
    String body = " ".repeat(front.end()) + text.substring(front.end());
    Parser parser =
        Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Nesting.BLOCKS)
            .build();
    Node document = Nesting.parsed(parser, body);
    MarkdownBlocks blocks = MarkdownBlocks.of(document, body);
    StringBuilder plain = MarkdownMarks.blank(body, document);
    List<Block> marked = new ArrayList<>(ReferenceList.mark(plain.toString(), blocks.found()));
    List<Pointer> pointers = footnotes(blocks, marked, plain);
    List<PieceMap.Piece> places = new ArrayList<>();
    Bibliography bibliography = Bibliography.of(file, front.all("bibliography"));
    if (!bibliography.isEmpty()) {
      pointers.addAll(Bibliography.pointers(plain.toString(), marked, bibliography.keys()));
      bibliography.append(pointers, plain, marked, places);
    }
    return article(file.name(), plain.toString(), marked, front, places).with(pointers);
  }

  private static Article article(
      String name,
      String text,
      List<Block> blocks,
      FrontMatter front,
      List<PieceMap.Piece> places) {
    LineMap lines = new LineMap(text);
    PieceMap entries = PieceMap.of(places);
    SourceMap map =
        span -> entries.pieces(span).isEmpty() ? lines.placeOf(span) : entries.placeOf(span);
    return ArticleBuilder.of(name, text, blocks, front.metadata(), map)
        .titled(front.first("title"));
  }

  /** Marks of notes that are entries of the list point there; those of other notes say nothing. */
  private static List<Pointer> footnotes(
      MarkdownBlocks blocks, List<Block> marked, StringBuilder text) {
    Set<String> anchors = new HashSet<>();
    for (Block block : marked) {
      if (block instanceof Block.ReferenceEntry entry) {
        anchors.add(entry.anchor());
      }
    }
    List<Pointer> pointers = new ArrayList<>();
    for (Pointer mark : blocks.noteMarks()) {
      if (anchors.containsAll(mark.anchors())) {
        pointers.add(mark);
      } else {
        MarkdownMarks.blank(text, mark.span());
      }
    }
    return pointers;
  }
}
