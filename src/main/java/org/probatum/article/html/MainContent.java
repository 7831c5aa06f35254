package org.probatum.article.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.probatum.article.SectionNames;
import org.probatum.article.SectionRole;

/** Finds the part of a page that holds the article, by landmarks and by density of text. */
final class MainContent {

  private static final List<String> LANDMARKS =
      List.of(
          "main, [role=main]",
          "article, [role=article], [itemprop=articleBody]",
          ".mw-parser-output, .entry-content, .post-content, .article-content, .article-body,"
              + " .article__body, .post-body, .story-body, .article-text");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)^(?:\u00a9|\\(c\\)|copyright\\b).{0,300}$|.{0,200}all rights reserved.{0,100}"
              + "|.{0,120}\\buses? cookies\\b.{0,800}");

  /** The share of the prose that a landmark must hold to be the article. */
  private static final double ENOUGH = 0.6;

  /** Above this share of links a block without a full stop is no prose. */
  private static final double LINKED = 0.5;

  private final Targets targets;
  private final LeftOut leftOut;
  private final Weights weights;

  private MainContent(Document page, Targets targets, LeftOut leftOut) {
    this.targets = targets;
    this.leftOut = leftOut;
    this.weights = Weights.of(page);
  }

  static Element of(Document page, Targets targets, LeftOut leftOut) {
    MainContent content = new MainContent(page, targets, leftOut);
    Element root = page.body();
    for (String landmark : LANDMARKS) {
      root = content.within(root, landmark).orElse(root);
    }
    content.removeOutside(page.body(), root);
    content.removeNotices(root);
    return root;
  }

  /** The part with this landmark, if it has the prose and leaves nothing behind that counts. */
  private Optional<Element> within(Element root, String landmark) {
    return root.select(landmark).stream()
        .filter(part -> weights.prose(part) >= ENOUGH * weights.prose(root))
        .filter(part -> holdsAll(root, part))
        .findFirst();
  }

  private boolean holdsAll(Element root, Element part) {
    for (Element each = part; each != root; each = each.parent()) {
      for (Element beside : each.siblingElements()) {
        if (targets.holdsCalled(beside) || hasBackMatter(beside)) {
          return false;
        }
      }
    }
    return true;
  }

  /** References, interests, funding, a conclusion: what the rules look for at the end. */
  private static boolean hasBackMatter(Element part) {
    return part.select("h1, h2, h3, h4, h5, h6, p").stream()
        .filter(each -> Headings.level(each) > 1)
        .anyMatch(each -> SectionNames.role(each.text()) != SectionRole.BODY);
  }

  private void removeOutside(Element body, Element root) {
    Map<Element, String> outside = new LinkedHashMap<>();
    for (Element each = root; each != body && each != null; each = each.parent()) {
      each.siblingElements().forEach(beside -> outside.put(beside, "text outside the article"));
    }
    leftOut.removeAll(outside);
  }

  private void removeNotices(Element root) {
    Map<Element, String> notices = new LinkedHashMap<>();
    for (Element block : root.select("p, div, li, span, small")) {
      if (weights.text(block) * 2 >= weights.text(root) || notices.containsKey(block.parent())) {
        continue;
      }
      if (weights.text(block) < 1_000 && NOTICE.matcher(block.text()).matches()) {
        notices.put(block, "notice");
      } else if (isLinks(block)) {
        notices.put(block, "list of links");
      }
    }
    leftOut.removeAll(notices);
  }

  /** A block of a page without landmarks that is little else than links. */
  private boolean isLinks(Element block) {
    return block.nameIs("div")
        && weights.linkShare(block) > LINKED
        && block.select("a[href]").size() >= 4
        && !block.text().contains(". ")
        && !targets.holdsCalled(block)
        && !hasBackMatter(block);
  }
}
