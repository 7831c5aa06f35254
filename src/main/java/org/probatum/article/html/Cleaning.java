package org.probatum.article.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Takes out of a page what is no part of its article. The reference list stays, and so does
 * whatever holds the better part of the text, by whatever name it goes.
 */
final class Cleaning {

  private static final String SILENT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
          + " button, select, input, textarea, datalist, link, meta, annotation, annotation-xml,"
          + " rp, rt, del, s, strike, .mw-cite-backlink, [role=doc-backlink]";

  private static final Pattern DISCLOSURE =
      Pattern.compile("(?i)conflicts? of interest|competing|disclos|honorari|sharehold|funded");

  private static final String LINKED_WORKS =
      "a[href*=doi.org/], a[href*=pubmed], a[href*=ncbi.nlm.nih.gov]";

  private static final int LONGEST_FORM = 600;

  private final Targets targets;
  private final Weights weights;
  private final int whole;
  private final ClutterNames clutter = new ClutterNames();
  private final Set<Element> lists = new HashSet<>();

  private Cleaning(Document page, Targets targets) {
    this.targets = targets;
    this.weights = Weights.of(page);
    this.whole = weights.text(page.body());
    page.select("h1, h2, h3, h4, h5, h6, p, [role=heading]").stream()
        .filter(Headings::isReferences)
        .forEach(heading -> lists.addAll(heading.parents()));
  }

  static void clean(Document page, Targets targets, LeftOut leftOut) {
    removeSilent(page);
    Cleaning cleaning = new Cleaning(page, targets);
    leftOut.removeAll(cleaning.clutter(page));
    for (Element heading : page.select("h2, h3, h4, h5, h6, p")) {
      if (heading.root() == page && Headings.level(heading) > 0 && Headings.isClutter(heading)) {
        cleaning.removeSection(heading, leftOut);
      }
    }
  }

  private static void removeSilent(Document page) {
    page.select("h1 button, h2 button, h3 button, h4 button, summary button").unwrap();
    Elements silent = page.select(SILENT);
    for (int i = silent.size() - 1; i >= 0; i--) {
      silent.get(i).remove();
    }
  }

  private Map<Element, String> clutter(Document page) {
    Map<Element, String> clutter = new LinkedHashMap<>();
    for (Element child : page.body().children()) {
      child.filter(
          (node, depth) ->
              node instanceof Element element && isClutter(element, clutter)
                  ? FilterResult.SKIP_ENTIRELY
                  : FilterResult.CONTINUE);
    }
    return clutter;
  }

  private boolean isClutter(Element element, Map<Element, String> clutter) {
    Optional<String> kind = weights.text(element) == 0 ? Optional.empty() : kind(element);
    kind.ifPresent(words -> clutter.put(element, words));
    return kind.isPresent();
  }

  private Optional<String> kind(Element element) {
    return isProtected(element)
        ? Optional.empty()
        : Hidden.kind(element).or(() -> framed(element)).or(() -> named(element));
  }

  private boolean isProtected(Element element) {
    return weights.text(element) * 2 >= whole
        || targets.holdsCalled(element)
        || lists.contains(element)
        || element.nameIs("main")
        || element.nameIs("h1");
  }

  private Optional<String> framed(Element element) {
    return Optional.ofNullable(
        switch (element.normalName()) {
          case "nav" -> "navigation";
          case "header" ->
              isFrame(element) && element.selectFirst("h1") == null ? "page head" : null;
          case "footer" -> isFrame(element) ? "page foot" : null;
          case "aside" -> isFrame(element) || weights.linkShare(element) > 0.4 ? "sidebar" : null;
          case "dialog" -> "pop-up";
          case "form" -> weights.prose(element) < LONGEST_FORM ? "form" : null;
          case "ul", "ol" -> isListOfLinks(element) ? "list of links" : null;
          default -> byRole(element.attr("role"), element);
        });
  }

  private static String byRole(String role, Element element) {
    return switch (role) {
      case "navigation", "menu", "menubar", "doc-toc", "doc-backlink" -> "navigation";
      case "banner" -> element.selectFirst("h1") == null ? "page head" : null;
      case "contentinfo" -> "page foot";
      case "search" -> "form";
      case "complementary" -> isFrame(element) ? "sidebar" : null;
      case "dialog", "alertdialog", "alert", "tooltip", "status" -> "pop-up";
      default -> null;
    };
  }

  /** Whether an element frames the page, not the article. */
  private static boolean isFrame(Element element) {
    return element.parents().stream().noneMatch(each -> each.nameIs("article") || isMain(each));
  }

  private static boolean isMain(Element element) {
    return element.nameIs("main") || element.attr("role").equals("main");
  }

  private boolean isListOfLinks(Element list) {
    return weights.linkShare(list) > 0.8
        && list.select("a[href]").size() >= 3
        && list.selectFirst(LINKED_WORKS) == null
        && !Headings.isUnderReferences(list);
  }

  private Optional<String> named(Element element) {
    return clutter
        .of(element)
        .filter(kind -> kind != Clutter.AUTHOR || !DISCLOSURE.matcher(element.text()).find())
        .map(Clutter::words);
  }

  /** Removes the part that a heading opens: its container, or what follows up to the next. */
  private void removeSection(Element heading, LeftOut leftOut) {
    Element part = heading;
    while (part.parent() != null
        && !isProtected(part.parent())
        && part.parent().text().startsWith(heading.text())) {
      part = part.parent();
    }
    Element next = part.nextElementSibling();
    while (part == heading && next != null && Headings.level(next) == 0 && !isProtected(next)) {
      Element behind = next.nextElementSibling();
      leftOut.remove(next, "part under \u201c" + heading.text() + "\u201d");
      next = behind;
    }
    leftOut.remove(part, "part under \u201c" + heading.text() + "\u201d");
  }
}
