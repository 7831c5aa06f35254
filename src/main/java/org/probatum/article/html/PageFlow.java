package org.probatum.article.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.probatum.article.Composer;
import org.probatum.article.FlowText;
import org.probatum.text.Span;

/** Adds what stands in the lines of a block: words, raised numbers, links, ends of lines. */
final class PageFlow {

  private static final Pattern BRACKET = Pattern.compile("[\\[(]");

  private final Composer composer;
  private final FlowText text;
  private final Targets targets;
  private int raised;

  PageFlow(Composer composer, Targets targets) {
    this.composer = composer;
    this.text = new FlowText(composer);
    this.targets = targets;
  }

  void open() {
    text.open();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void words(String words, String place) {
    text.add(words, place);
  }

  void breakLine(String place) {
    text.breakLine(place);
  }

  void anchor(Element element) {
    composer.anchor(element.id());
    if (element.nameIs("a")) {
      composer.anchor(element.attr("name"));
    }
  }

  void inline(Element element) {
    anchor(element);
    element.childNodes().forEach(this::node);
  }

  void node(Node node) {
    if (node instanceof TextNode words) {
      add(words.getWholeText(), place(node));
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void add(String words, String place) {
    if (raised > 0) {
      text.addRaised(words, place);
    } else {
      text.add(words, place);
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> text.breakLine(place(element));
      case "sup" -> raised(element);
      case "a" -> link(element);
      case "q" -> {
        add("\u201c", place(element));
        inline(element);
        add("\u201d", place(element));
      }
      default -> block(element);
    }
  }

  /** A block within a line, as a heading or a cell may hold it, stands off from its neighbours. */
  private void block(Element element) {
    String edge = element.isBlock() || element.hasClass("label") ? " " : "";
    text.add(edge, "");
    inline(element);
    text.add(edge, "");
  }

  private void raised(Element element) {
    boolean bracketed = BRACKET.matcher(element.text()).find();
    raised += bracketed ? 0 : 1;
    inline(element);
    raised -= bracketed ? 0 : 1;
  }

  private void link(Element link) {
    if (isEmpty() && targets.leadsBack(link) && link.text().matches("\\s*\\d{1,3}\\s*")) {
      anchor(link);
      words(link.text().strip() + ". ", place(link));
      return;
    }
    int from = composer.length();
    inline(link);
    Span words = new Span(from, composer.length());
    targets.name(link).ifPresent(name -> composer.link(words, List.of(name)));
    String rid = link.attr("rid");
    if (!rid.isBlank()) {
      composer.link(words, List.of(rid.strip().split("[\\s,]+")));
    }
  }

  /** Whether two ends of lines stand here, which end a paragraph. */
  boolean endsParagraph(Node node) {
    Node next = node.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    return isBreak(node) && next != null && isBreak(next);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }

  /** Line and column in the page. */
  static String place(Node node) {
    Range.Position start = node.sourceRange().start();
    if (start.lineNumber() <= 0) {
      return node.parent() == null ? "page" : place(node.parent());
    }
    return "line " + start.lineNumber() + ", column " + start.columnNumber();
  }
}
