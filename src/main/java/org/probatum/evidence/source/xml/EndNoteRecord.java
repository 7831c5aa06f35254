package org.probatum.evidence.source.xml;

import org.probatum.evidence.Origin;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.PersonName;

/** A record that EndNote exported; its text stands in elements that tell the typeface. */
final class EndNoteRecord {

  private final Element element;
  private final Draft draft = new Draft();

  EndNoteRecord(Element element) {
    this.element = element;
  }

  Sourced read(RecordPlace place) {
    draft.title(element.text("titles/title"));
    draft.journal(element.text("titles/secondary-title"));
    draft.journal(element.text("periodical/full-title"));
    element
        .all("contributors/authors/author")
        .forEach(author -> draft.author(PersonName.of(author.text())));
    draft.year(element.text("dates/year"));
    draft.volume(element.text("volume"));
    draft.issue(element.text("number"));
    draft.pages(element.text("pages"));
    draft.doi(element.text("electronic-resource-num"));
    element.all("urls/related-urls/url").forEach(url -> draft.doi(url.text()));
    if (element.text("remote-database-name").matches("(?i).*(?:medline|pubmed).*")) {
      draft.pmid(element.text("accession-num"));
    }
    draft.section(null, element.text("abstract"));
    draft.type(element.first("ref-type").map(type -> type.attribute("name")).orElse(""));
    element.all("keywords/keyword").forEach(keyword -> draft.heading(keyword.text()));
    String number = element.text("rec-number");
    String which = number.isEmpty() ? "" : "EndNote number " + number;
    return place.finish(draft, Format.ENDNOTE_XML, Origin.EXTRACTED, which);
  }
}
