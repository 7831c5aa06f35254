package org.probatum.evidence.source.json;

import java.util.Map;
import org.probatum.evidence.Notice;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.PersonName;
import org.probatum.evidence.source.Plain;
import org.probatum.evidence.source.PubmedNotices;

/** A work as Europe PMC gives it; with {@code resultType=core} its abstract too. */
final class EuropePmcWork {

  private static final Map<String, String> LINKS =
      Map.of(
          "retraction in", "RetractionIn",
          "erratum in", "ErratumIn",
          "expression of concern in", "ExpressionOfConcernIn",
          "corrected and republished in", "CorrectedandRepublishedIn",
          "retracted and republished in", "RetractedandRepublishedIn",
          "comment on", "CommentOn",
          "update of", "UpdateOf");

  private final Node node;
  private final Draft draft = new Draft();

  EuropePmcWork(Node node) {
    this.node = node;
  }

  Draft draft() {
    draft.title(Plain.unmarked(node.text("title")).replaceFirst("\\.$", ""));
    draft.doi(node.text("doi"));
    draft.pmid(node.text("pmid"));
    draft.journal(node.text("journalInfo/journal/title"));
    draft.journal(node.text("journalTitle"));
    draft.volume(node.text("journalInfo/volume"));
    draft.volume(node.text("journalVolume"));
    draft.issue(node.text("journalInfo/issue"));
    draft.issue(node.text("issue"));
    draft.pages(node.text("pageInfo"));
    draft.year(node.text("pubYear"));
    draft.year(node.text("journalInfo/yearOfPublication"));
    draft.year(node.text("electronicPublicationDate"));
    authors();
    summary();
    node.texts("pubTypeList/pubType").forEach(this::type);
    node.texts("pubType").forEach(draft::type);
    node.list("meshHeadingList/meshHeading")
        .forEach(each -> draft.heading(each.text("descriptorName")));
    node.texts("keywordList/keyword").forEach(draft::heading);
    node.list("commentCorrectionList/commentCorrection").forEach(this::linked);
    return draft;
  }

  private void authors() {
    if (!node.has("authorList/author")) {
      for (String name : node.text("authorString").replaceFirst("\\.$", "").split(",")) {
        draft.author(name);
      }
    }
    for (Node author : node.list("authorList/author")) {
      String family = author.text("lastName");
      String given =
          author.text("initials").isEmpty() ? author.text("firstName") : author.text("initials");
      draft.author(family.isEmpty() ? author.text("collectiveName") : PersonName.of(family, given));
    }
  }

  /** Sections are marked as headings of the fourth level. */
  private void summary() {
    for (String section : node.text("abstractText").split("(?=<h4>)")) {
      int end = section.indexOf("</h4>");
      String label = end < 0 ? null : section.substring("<h4>".length(), end);
      String text = end < 0 ? section : section.substring(end);
      draft.section(
          label == null ? null : label.strip().replaceFirst("[:.]$", ""), Plain.unmarked(text));
    }
  }

  private void type(String type) {
    draft.type(type);
    if (type.equalsIgnoreCase("retracted publication")) {
      draft.notice(new Notice(Notice.Kind.RETRACTION, null, null));
    }
  }

  private void linked(Node link) {
    String kind = LINKS.get(link.text("type").toLowerCase(java.util.Locale.ROOT));
    if (kind != null) {
      PubmedNotices.add(draft, kind, link.text("reference"), link.text("id"));
    }
  }
}
