package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Location;
import org.probatum.article.Section;
import org.probatum.article.SectionRole;
import org.probatum.citation.tagging.EntryModel;
import org.probatum.text.Blanks;
import org.probatum.text.Span;

/** Reads the entries of an article's reference list. */
final class ReferenceReader {

  private final EntryParser parser;

  ReferenceReader() {
    this(EntryModel::bundled);
  }

  /** With weights of its own for entries of uncommon styles; asked for when there is one. */
  ReferenceReader(Supplier<EntryModel> model) {
    parser = new EntryParser(model);
  }

  List<Reference> read(Article article) {
    List<Reference> references = new ArrayList<>();
    for (Block.ReferenceEntry entry : article.blocks(Block.ReferenceEntry.class)) {
      references.add(read(article, entry, references.size() + 1));
    }
    return List.copyOf(references);
  }

  private Reference read(Article article, Block.ReferenceEntry block, int number) {
    Location location = location(article, block.span());
    return read(block.span().of(article.text()), block.label(), location, number);
  }

  Reference read(String raw, String label, Location location, int number) {
    String words = Blanks.plain(raw);
    Identifiers known = Identifiers.of(words);
    Entry entry = parser.parse(words, known.rest());
    return new Reference(
        "R" + number,
        label,
        raw,
        location,
        entry.style(),
        entry.authors(),
        entry.title(),
        entry.container(),
        entry.year(),
        entry.locator().volume(),
        entry.locator().issue(),
        entry.locator().pages(),
        known.doi(),
        known.doiAsWritten(),
        known.pmid(),
        known.url());
  }

  private static Location location(Article article, Span span) {
    String title = "";
    for (Section section : article.sections()) {
      title = section.span().covers(span) ? section.title() : title;
    }
    return new Location(title, SectionRole.REFERENCES, 0, 0, span);
  }
}
