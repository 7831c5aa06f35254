package org.probatum.citation;

import java.util.List;
import java.util.function.Supplier;
import org.probatum.article.Article;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.claim.Statements;
import org.probatum.text.Span;

/** The stage: reads the reference list and ties the claims to its entries. */
public final class CitationReader {

  private final ReferenceReader references = new ReferenceReader();
  private final CalloutReader callouts = new CalloutReader();
  private final Supplier<AttributionMatcher> attributions;

  /** With the vocabularies that the program ships. */
  public CitationReader() {
    attributions = AttributionMatcher.bundled();
  }

  /** One entry of a reference list, without the mark in front. */
  public static Reference reference(String entry) {
    Location place = new Location("", SectionRole.REFERENCES, 0, 0, new Span(0, entry.length()));
    return new ReferenceReader().read(entry, "", place, 1);
  }

  /** References, callouts, attributions and the citations that follow from them. */
  public Citations read(Article article, Statements statements) {
    List<Reference> entries = references.read(article);
    List<Callout> marks = callouts.read(article, entries);
    List<Attribution> named = attributions.get().match(statements, marks, entries);
    List<Citation> ties = new CitationLinker(article, statements.claims(), marks).link(named);
    return new Citations(entries, marks, named, ties);
  }
}
