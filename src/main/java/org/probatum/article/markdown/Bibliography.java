package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.Block;
import org.probatum.article.Document;
import org.probatum.article.PieceMap;
import org.probatum.article.Pointer;
import org.probatum.article.UnreadableArticle;
import org.probatum.article.bibliography.BibliographyReader;
import org.probatum.article.bibliography.BrokenBibliography;
import org.probatum.article.bibliography.CitedEntry;
import org.probatum.text.Span;

/** The bibliography files of an article, as one list of entries by key. */
final class Bibliography {

  private final Map<String, CitedEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private Bibliography() {}

  /**
   * The files that the front matter names; without any, those of the article's own name, else the
   * only one that lies beside it.
   */
  static Bibliography of(Document article, List<String> named) throws UnreadableArticle {
    Bibliography all = new Bibliography();
    for (Document file : chosen(article, named)) {
      try {
        for (CitedEntry entry : BibliographyReader.read(file)) {
          all.entries.putIfAbsent(entry.key(), entry);
          all.files.putIfAbsent(entry.key(), file.name());
        }
      } catch (BrokenBibliography broken) {
        throw new UnreadableArticle(
            "the bibliography " + file.name() + " cannot be read: " + broken.getMessage(),
            "Mend it, or take its name out of the front matter.");
      }
    }
    return all;
  }

  private static List<Document> chosen(Document article, List<String> named) {
    List<String> names =
        named.stream().map(name -> name.substring(name.lastIndexOf('/') + 1)).toList();
    List<Document> chosen =
        article.beside().stream().filter(f -> names.contains(f.name())).toList();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    String stem = article.name().replaceFirst("\\.[^.]*$", "");
    List<Document> own =
        article.beside().stream().filter(file -> file.name().startsWith(stem + ".")).toList();
    return own.isEmpty() && article.beside().size() == 1 ? article.beside() : own;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /**
   * Writes the entries that are pointed at behind the text, in the order of the pointers, and adds
   * a block and a place for each.
   */
  void append(
      List<Pointer> pointers, StringBuilder text, List<Block> blocks, List<PieceMap.Piece> places) {
    Set<String> cited = new LinkedHashSet<>();
    pointers.forEach(pointer -> cited.addAll(pointer.anchors()));
    cited.retainAll(entries.keySet());
    for (String key : cited) {
      text.append("\n\n");
      int start = text.length();
      text.append(entries.get(key).words());
      Span span = new Span(start, text.length());
      blocks.add(new Block.ReferenceEntry(span, key, key));
      places.add(new PieceMap.Piece(span, files.get(key) + ", entry " + key));
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  static List<Pointer> pointers(String text, List<Block> blocks, Set<String> known) {
    List<Pointer> found = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Block.Heading) && !(block instanceof Block.ReferenceEntry)) {
        found.addAll(KeyCitations.in(text, block.span(), known));
      }
    }
    return found;
  }
}
