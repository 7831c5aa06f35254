package org.probatum.evidence.source.xml;

import java.util.Map;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.PersonName;

/** The front matter of an article in JATS. */
final class JatsArticle {

  private static final Map<String, Notice.Kind> NOTICES =
      Map.of(
          "retraction-forward", Notice.Kind.RETRACTION,
          "correction-forward", Notice.Kind.CORRECTION,
          "expression-of-concern-forward", Notice.Kind.CONCERN,
          "republication-forward", Notice.Kind.REPLACEMENT);

  private final Element article;
  private final Draft draft = new Draft();

  JatsArticle(Element article) {
    this.article = article;
  }

  Sourced read(RecordPlace place) {
    draft.journal(article.text("front/journal-meta/journal-title-group/journal-title"));
    draft.journal(article.text("front/journal-meta/journal-title"));
    article.first("front/article-meta").ifPresent(this::meta);
    draft.type(article.attribute("article-type"));
    return place.finish(draft, Format.JATS, Origin.EXTRACTED, "");
  }

  private void meta(Element meta) {
    draft.title(meta.text("title-group/article-title"));
    meta.all("article-id").forEach(this::identifier);
    meta.all("contrib-group/contrib").stream()
        .filter(contributor -> contributor.attribute("contrib-type").equals("author"))
        .forEach(this::author);
    meta.all("pub-date/year").forEach(year -> draft.year(year.text()));
    draft.volume(meta.text("volume"));
    draft.issue(meta.text("issue"));
    pages(meta);
    meta.all("abstract").stream()
        .filter(text -> text.attribute("abstract-type").isEmpty())
        .forEach(this::summary);
    meta.all("kwd-group/kwd").forEach(word -> draft.heading(word.text()));
    meta.all("article-categories/subj-group/subject").forEach(word -> draft.type(word.text()));
    meta.all("related-article").forEach(this::related);
    meta.all("abstract").forEach(text -> draft.registration(text.text()));
  }

  private void identifier(Element id) {
    switch (id.attribute("pub-id-type")) {
      case "doi" -> draft.doi(id.text());
      case "pmid" -> draft.pmid(id.text());
      default -> {}
    }
  }

  private void author(Element contributor) {
    String family = contributor.text("name/surname");
    String given = contributor.text("name/given-names");
    draft.author(family.isEmpty() ? contributor.text("collab") : PersonName.of(family, given));
  }

  private void pages(Element meta) {
    String first = meta.text("fpage");
    String last = meta.text("lpage");
    draft.pages(last.isEmpty() || last.equals(first) ? first : first + "-" + last);
    draft.pages(meta.text("elocation-id"));
  }

  private void summary(Element text) {
    if (text.all("sec").isEmpty()) {
      text.children().stream()
          .filter(child -> !child.name().equals("title"))
          .forEach(child -> draft.section(null, child.text()));
    }
    for (Element section : text.all("sec")) {
      StringBuilder words = new StringBuilder();
      section.children().stream()
          .filter(child -> !child.name().equals("title"))
          .forEach(child -> words.append(child.text()).append(' '));
      draft.section(section.text("title").replaceFirst("[:.]\\s*$", ""), words.toString());
    }
  }

  private void related(Element link) {
    Notice.Kind kind = NOTICES.get(link.attribute("related-article-type"));
    if (kind != null) {
      draft.notice(new Notice(kind, null, null));
    }
  }
}
