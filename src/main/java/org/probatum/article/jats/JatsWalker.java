package org.probatum.article.jats;

import java.util.ArrayList;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.Composer;
import org.probatum.article.TableGrid;

/** Goes through an article in reading order and makes its blocks. */
final class JatsWalker {

  private final Composer composer = new Composer();
  private final JatsFlow flow = new JatsFlow(composer);
  private final List<Element> notes = new ArrayList<>();
  private Runnable closing = composer::paragraph;

  Article read(String name, Element article) {
    FrontMatter front = FrontMatter.of(article);
    flow.open();
    front.title().ifPresent(flow::inline);
    composer.title();
    front.abstracts().forEach(each -> section(each, 2, "Abstract"));
    article.child("body").ifPresent(body -> children(body, 2));
    front.statements().forEach(each -> statement(each, each.place()));
    article.child("back").ifPresent(back -> children(back, 2));
    return composer.article(name, front.metadata());
  }

  /** A stretch with a heading, its own or the one that its name stands for. */
  private void section(Element element, int level, String otherwise) {
    flow.open();
    if (element.child("title").isPresent()) {
      element.child("label").ifPresent(label -> flow.words(label.text() + " ", label.place()));
      flow.inline(element.child("title").get());
    } else {
      flow.words(otherwise, element.place());
    }
    composer.heading(level);
    children(element, level + 1);
  }

  private void children(Element parent, int level) {
    flow.open();
    for (Node node : parent.children()) {
      if (node instanceof Element element && JatsBlocks.isBlock(element)) {
        close();
        block(element, level);
      } else {
        flow.node(node);
      }
      if (node instanceof Element element) {
        notes.addAll(JatsBlocks.notesIn(element));
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
    for (Element note : List.copyOf(notes)) {
      notes.remove(note);
      note(note);
    }
  }

  private void block(Element element, int level) {
    switch (element.name()) {
      case "sec", "app", "boxed-text", "notes", "app-group", "glossary" ->
          section(element, level, "");
      case "ack" -> section(element, level, "Acknowledgements");
      case "fn-group", "author-notes" -> footnotes(element, level);
      case "ref-list" -> references(element, level);
      case "list" -> list(element, level);
      case "fig", "table-wrap", "caption", "supplementary-material" -> captioned(element);
      case "table" -> table(element);
      case "title", "label", "bio", "sub-article", "response", "graphic", "media" -> {
        // A title is read with its section; the others are no text of this article.
      }
      default -> children(element, level);
    }
  }

  private void list(Element list, int level) {
    boolean numbered = list.attribute("list-type").matches("order|roman-.*|alpha-.*");
    int number = 0;
    for (Element item : list.elements("list-item")) {
      flow.open();
      String label = item.text("label");
      number++;
      if (numbered || !label.isEmpty()) {
        flow.words((label.isEmpty() ? number + "." : label) + " ", item.place());
      }
      closing = () -> composer.item(numbered);
      item(item, level);
      closing = composer::paragraph;
    }
  }

  /** The first paragraph continues the item that its label has begun. */
  private void item(Element item, int level) {
    List<Element> parts = item.elements().stream().filter(each -> !each.is("label")).toList();
    boolean first = true;
    for (Element part : parts) {
      if (first && part.is("p")) {
        flow.inline(part);
        part.elements().forEach(each -> notes.addAll(JatsBlocks.notesIn(each)));
        close();
      } else {
        close();
        block(part, level);
      }
      first = false;
    }
    close();
  }

  private void captioned(Element element) {
    for (Element part : element.elements()) {
      if (part.is("caption")) {
        flow.open();
        element.child("label").ifPresent(label -> flow.words(label.text() + " ", label.place()));
        flow.inline(part);
        composer.caption();
        flow.open();
      } else if (part.is("alternatives")) {
        captioned(part);
      } else {
        block(part, 3);
      }
    }
  }

  private void table(Element table) {
    for (TableGrid.Data<Element> each : JatsTable.cells(table)) {
      closing = () -> composer.cell(each.headers());
      children(each.cell(), 3);
      closing = composer::paragraph;
    }
  }

  private void note(Element note) {
    String mark = note.text("label");
    closing = () -> composer.note(mark);
    children(note, 3);
    closing = composer::paragraph;
  }

  private void footnotes(Element group, int level) {
    if (group.child("title").isPresent()) {
      flow.open();
      flow.inline(group.child("title").get());
      composer.heading(level);
      flow.open();
    }
    for (Element note : group.elements("fn")) {
      if (JatsBlocks.statement(note).isEmpty()) {
        note(note);
      } else {
        statement(note, note.place());
      }
    }
  }

  /** A statement on interests or funding stands under a heading, so that it is found by it. */
  private void statement(Element element, String place) {
    flow.open();
    flow.words(JatsBlocks.statement(element), place);
    composer.heading(2);
    children(element, 3);
  }

  private void references(Element list, int level) {
    flow.open();
    if (list.child("title").isPresent()) {
      flow.inline(list.child("title").get());
    } else {
      flow.words("References", list.place());
    }
    composer.heading(level);
    list.elements("ref").forEach(this::entry);
    list.elements("ref-list").forEach(each -> references(each, level + 1));
  }

  private void entry(Element ref) {
    flow.open();
    composer.anchor(ref.attribute("id"));
    String label = ref.text("label").replaceAll("[\\[\\].()\\s]", "");
    new JatsCitation(flow).add(ref);
    composer.entry(label, "");
    flow.open();
  }
}
