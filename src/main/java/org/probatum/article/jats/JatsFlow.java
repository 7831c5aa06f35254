package org.probatum.article.jats;

import java.util.List;
import java.util.Set;
import org.probatum.article.Composer;
import org.probatum.article.FlowText;
import org.probatum.text.Span;

/** Adds what stands in the lines of a block: words, raised numbers, callouts, formulas. */
final class JatsFlow {

  private static final Set<String> SILENT =
      Set.of(
          "tex-math",
          "graphic",
          "inline-graphic",
          "media",
          "object-id",
          "annotation",
          "annotation-xml",
          "processing-meta",
          "index-term",
          "fn",
          "table-wrap",
          "fig",
          "label-alt");

  private static final Set<String> APART =
      Set.of("p", "label", "title", "list-item", "def", "term", "sec", "break", "td", "th");

  /** Marks of affiliations and footnotes look like callouts and are none. */
  private static final Set<String> MARKS =
      Set.of("aff", "corresp", "contrib", "author-notes", "fn", "table-fn");

  private final Composer composer;
  private final FlowText text;
  private int raised;

  JatsFlow(Composer composer) {
    this.composer = composer;
    this.text = new FlowText(composer);
  }

  void open() {
    text.open();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void words(String words, String place) {
    if (raised > 0) {
      text.addRaised(words, place);
    } else {
      text.add(words, place);
    }
  }

  void inline(Element element) {
    composer.anchor(element.attribute("id"));
    element.children().forEach(this::node);
  }

  void node(Node node) {
    if (node instanceof Words words) {
      words(words.text(), words.place());
    } else if (node instanceof Element element && !SILENT.contains(element.name())) {
      element(element);
    }
  }

  private void element(Element element) {
    switch (element.name()) {
      case "sup" -> raised(element);
      case "xref" -> reference(element);
      case "alternatives" ->
          element.elements().stream()
              .filter(each -> !SILENT.contains(each.name()))
              .limit(1)
              .forEach(this::element);
      default -> {
        String edge = APART.contains(element.name()) ? " " : "";
        text.add(edge, "");
        inline(element);
        text.add(edge, "");
      }
    }
  }

  private void raised(Element element) {
    int step = element.text().matches(".*[\\[(].*") ? 0 : 1;
    raised += step;
    inline(element);
    raised -= step;
  }

  private void reference(Element xref) {
    if (MARKS.contains(xref.attribute("ref-type"))) {
      return;
    }
    int from = composer.length();
    inline(xref);
    String type = xref.attribute("ref-type");
    if (type.equals("bibr") || type.isEmpty()) {
      List<String> names = List.of(xref.attribute("rid").strip().split("\\s+"));
      composer.link(new Span(from, composer.length()), names);
    }
  }
}
