package org.probatum.evidence.source.xml;

import java.util.List;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.PersonName;
import org.probatum.evidence.source.PubmedNotices;

/** A record of PubMed. */
final class PubmedArticle {

  private final Element article;
  private final Element citation;
  private final Draft draft = new Draft();

  PubmedArticle(Element article) {
    this.article = article;
    this.citation = article.first("MedlineCitation").orElse(article);
  }

  Sourced read(RecordPlace place) {
    String pmid = citation.text("PMID");
    draft.pmid(pmid);
    citation.first("Article").ifPresent(this::article);
    identifiers();
    citation
        .all("MeshHeadingList/MeshHeading/DescriptorName")
        .forEach(e -> draft.heading(e.text()));
    citation.all("KeywordList/Keyword").forEach(e -> draft.heading(e.text()));
    citation.all("CommentsCorrectionsList/CommentsCorrections").forEach(this::linked);
    return place.finish(draft, Format.PUBMED_XML, Origin.REGISTRY, "PMID " + pmid);
  }

  private void article(Element element) {
    draft.title(title(element));
    draft.journal(element.text("Journal/Title"));
    draft.journal(element.text("Journal/ISOAbbreviation"));
    element.first("Journal/JournalIssue").ifPresent(this::issue);
    element.all("ArticleDate/Year").forEach(e -> draft.year(e.text()));
    draft.pages(element.text("Pagination/MedlinePgn"));
    draft.pages(element.text("Pagination/StartPage"));
    element.all("AuthorList/Author").forEach(this::author);
    element
        .all("Abstract/AbstractText")
        .forEach(e -> draft.section(e.attribute("Label"), e.text()));
    element.all("PublicationTypeList/PublicationType").forEach(e -> type(e.text()));
    element.all("ELocationID").stream()
        .filter(e -> e.attribute("EIdType").equals("doi"))
        .forEach(e -> draft.doi(e.text()));
    element
        .all("DataBankList/DataBank/AccessionNumberList/AccessionNumber")
        .forEach(e -> draft.registration(e.text()));
  }

  /** A translated title stands in brackets. */
  private static String title(Element element) {
    String title = element.text("ArticleTitle").strip();
    String plain = title.isEmpty() ? element.text("VernacularTitle") : title;
    return plain.replaceFirst("^\\[(.*)]\\.?$", "$1").replaceFirst("\\.$", "");
  }

  private void issue(Element issue) {
    draft.volume(issue.text("Volume"));
    draft.issue(issue.text("Issue"));
    draft.year(issue.text("PubDate/Year"));
    draft.year(issue.text("PubDate/MedlineDate"));
  }

  private void author(Element author) {
    String family = author.text("LastName");
    if (family.isEmpty()) {
      draft.author(author.text("CollectiveName"));
    } else {
      String initials = author.text("Initials");
      draft.author(PersonName.of(family, initials.isEmpty() ? author.text("ForeName") : initials));
    }
  }

  private void type(String type) {
    draft.type(type);
    PubmedNotices.ofType(type).ifPresent(draft::notice);
  }

  private void identifiers() {
    List<Element> ids = article.all("PubmedData/ArticleIdList/ArticleId");
    ids.stream().filter(e -> e.attribute("IdType").equals("doi")).forEach(e -> draft.doi(e.text()));
  }

  private void linked(Element link) {
    String source = link.text("RefSource");
    PubmedNotices.add(draft, link.attribute("RefType"), source, link.text("PMID"));
  }
}
