package org.probatum.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the heading that is the title of the article. */
final class Title {

  private Title() {}

  /**
   * The heading, or null where none is.
   *
   * @param told the title by the page's own account; empty without
   */
  static Element of(Document page, String told) {
    Element within = page.selectFirst("article h1, main h1, [role=main] h1");
    if (within != null && within.hasText()) {
      return within;
    }
    List<Element> headings = page.select("h1").stream().filter(Element::hasText).toList();
    return headings.stream()
        .filter(each -> headings.size() == 1 || told.contains(each.text()))
        .findFirst()
        .orElseGet(() -> page.selectFirst("p.title:matches(\\S), p.MsoTitle:matches(\\S)"));
  }
}
