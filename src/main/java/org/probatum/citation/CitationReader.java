package org.probatum.citation;

import java.util.List;
import org.probatum.article.Article;
import org.probatum.claim.Statements;

/** The stage: reads the reference list and ties the claims to its entries. */
public final class CitationReader {

  private final ReferenceReader references = new ReferenceReader();
  private final CalloutReader callouts = new CalloutReader();
  private final AttributionMatcher attributions;

  /** With the vocabularies that the program ships. */
  public CitationReader() {
    attributions = AttributionMatcher.bundled();
  }

  /** References, callouts, attributions and the citations that follow from them. */
  public Citations read(Article article, Statements statements) {
    List<Reference> entries = references.read(article);
    List<Callout> marks = callouts.read(article, entries);
    List<Attribution> named = attributions.match(statements.studies(), marks, entries);
    List<Citation> ties = new CitationLinker(article, statements.claims(), marks).link(named);
    return new Citations(entries, marks, named, ties);
  }
}
