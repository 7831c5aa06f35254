package org.probatum.evidence;

import java.util.List;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.citation.Reference;
import org.probatum.citation.ReferenceStyle;
import org.probatum.text.Span;

/** Makes entries of a reference list for tests. */
public final class Entries {

  static final Location NOWHERE = new Location("", SectionRole.BODY, 1, 1, new Span(0, 1));

  private final String id;
  private List<String> authors = List.of();
  private String raw = "raw";
  private String title;
  private String container;
  private Integer year;
  private String volume;
  private String pages;
  private String doi;
  private String pmid;

  private Entries(String id) {
    this.id = id;
  }

  public static Entries of(String id) {
    return new Entries(id);
  }

  public Entries raw(String words) {
    raw = words;
    return this;
  }

  public Entries title(String words) {
    title = words;
    return this;
  }

  public Entries by(String author, String journal, Integer when) {
    authors = author == null ? List.of() : List.of(author);
    container = journal;
    year = when;
    return this;
  }

  public Entries pages(String inVolume, String range) {
    volume = inVolume;
    pages = range;
    return this;
  }

  public Entries doi(String identifier) {
    doi = identifier;
    return this;
  }

  public Entries pmid(String number) {
    pmid = number;
    return this;
  }

  public Reference entry() {
    return new Reference(
        id,
        "1",
        raw,
        NOWHERE,
        ReferenceStyle.APA,
        authors,
        title,
        container,
        year,
        volume,
        null,
        pages,
        doi,
        doi,
        pmid,
        null);
  }
}
