package org.probatum.article.jats;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which elements are blocks, and what the notes of an article are for. */
final class JatsBlocks {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "sec",
          "title",
          "label",
          "list",
          "list-item",
          "boxed-text",
          "fig",
          "fig-group",
          "table-wrap",
          "table-wrap-group",
          "table-wrap-foot",
          "table",
          "caption",
          "disp-quote",
          "disp-formula",
          "disp-formula-group",
          "def-list",
          "def-item",
          "fn-group",
          "ack",
          "app",
          "app-group",
          "ref-list",
          "notes",
          "glossary",
          "bio",
          "statement",
          "verse-group",
          "speech",
          "supplementary-material",
          "graphic",
          "media",
          "preformat",
          "author-notes",
          "sub-article",
          "response",
          "attrib",
          "array",
          "floats-group");

  private JatsBlocks() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.name());
  }

  /** The footnotes that stand amid the words of a line. */
  static List<Element> notesIn(Element element) {
    if (isBlock(element)) {
      return List.of();
    }
    return element.is("fn") ? List.of(element) : element.all("fn");
  }

  /** The heading for what a note states; empty for a note of any other kind. */
  static String statement(Element element) {
    String kind = element.attribute("fn-type") + element.attribute("notes-type");
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "coi-statement", "conflict", "con" -> "Conflict of interest";
      case "financial-disclosure", "supported-by" -> "Funding";
      default -> element.is("funding-statement") ? "Funding" : "";
    };
  }
}
