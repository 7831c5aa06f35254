package org.probatum.article.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.probatum.article.Composer;
import org.probatum.article.TableGrid;

/** Goes through the article in reading order and makes its blocks. */
final class PageWalker {

  private static final Pattern CAPTION =
      Pattern.compile("(?i)\\b(?:wp-caption-text|caption|fig-caption)\\b");

  private static final Pattern LABELLED =
      Pattern.compile("\\s*(?:\\[\\d{1,3}]|\\d{1,3}[.)])(?:\\s|\\p{Lu})");

  private final Composer composer;
  private final PageFlow flow;
  private final Targets targets;
  private final ItemNumbers numbers = new ItemNumbers();
  private Weights weights;
  private ReferenceEntries entries;
  private Element title;

  /** What the text that is being gathered becomes. */
  private Runnable closing;

  PageWalker(Composer composer, Targets targets) {
    this.composer = composer;
    this.targets = targets;
    this.flow = new PageFlow(composer, targets);
    this.closing = composer::paragraph;
  }

  /**
   * Adds an article.
   *
   * @param heading the heading that is its title, or null
   * @param told the title by the page's own account, for a page without such a heading
   */
  void walk(Element heading, String told, Element root) {
    weights = Weights.of(root);
    entries = ReferenceEntries.of(root, targets);
    title = heading;
    flow.open();
    if (heading == null) {
      flow.words(told, "title of the page");
    } else {
      flow.inline(heading);
    }
    composer.title();
    children(root);
  }

  private void children(Element parent) {
    flow.open();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && breaks(element)) {
        close();
        block(element);
      } else if (node instanceof TextNode || node instanceof Element) {
        flow.node(node);
        if (flow.endsParagraph(node)) {
          close();
        }
      }
    }
    close();
  }

  private void close() {
    if (!flow.isEmpty()) {
      closing.run();
      closing = composer::paragraph;
    }
    flow.open();
  }

  private boolean breaks(Element element) {
    return element.isBlock() || weights.hasBlock(element);
  }

  private void block(Element element) {
    if (element == title) {
      return;
    }
    flow.anchor(element);
    int level = Headings.level(element);
    if (entries.contains(element)) {
      item(element, composer::entry);
    } else if (level > 0) {
      heading(element, level);
    } else {
      switch (element.normalName()) {
        case "table" -> table(element);
        case "li" -> item(element, () -> composer.item(isNumbered(element)));
        case "pre" -> Preformatted.read(element, flow, composer);
        case "figcaption" -> as(element, composer::caption);
        default -> other(element);
      }
    }
  }

  private void other(Element element) {
    if (CAPTION.matcher(element.className()).find()) {
      as(element, composer::caption);
    } else {
      children(element);
    }
  }

  private void heading(Element element, int level) {
    flow.open();
    flow.inline(element);
    composer.heading(level);
    flow.open();
  }

  private void as(Element element, Runnable kind) {
    closing = kind;
    children(element);
    closing = composer::paragraph;
  }

  private void item(Element element, Runnable kind) {
    flow.open();
    if (isNumbered(element) && !LABELLED.matcher(element.text()).lookingAt()) {
      flow.words(numbers.of(element) + ". ", PageFlow.place(element));
    }
    closing = kind;
    inside(element);
    closing = composer::paragraph;
  }

  private static boolean isNumbered(Element element) {
    return element.nameIs("li") && element.parent() != null && element.parent().nameIs("ol");
  }

  /** The children of an element whose block has begun. */
  private void inside(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && breaks(child) && isFirstOf(element, child)) {
        flow.anchor(child);
        inside(child);
      } else if (node instanceof Element child && breaks(child)) {
        close();
        block(child);
      } else if (node instanceof TextNode || node instanceof Element) {
        flow.node(node);
      }
    }
    close();
  }

  private static boolean isFirstOf(Element parent, Element child) {
    return parent.firstElementChild() == child && child.nameIs("p");
  }

  private void table(Element element) {
    DataTable table = DataTable.of(element);
    if (!table.isData()) {
      children(element);
      return;
    }
    Element caption = element.selectFirst("> caption");
    if (caption != null) {
      as(caption, composer::caption);
    }
    for (TableGrid.Data<Element> cell : table.cells()) {
      as(cell.cell(), () -> composer.cell(cell.headers()));
    }
  }
}
