package org.probatum.article.word;

import org.probatum.text.Raised;

/** Writes equations on one line. */
final class Equations {

  private Equations() {}

  static String text(Node node) {
    return switch (node.name()) {
      case "m:t", "w:t" -> node.text();
      case "m:f" -> part(node, "m:num") + "/" + part(node, "m:den");
      case "m:sSup" -> part(node, "m:e") + Raised.of(part(node, "m:sup"));
      case "m:rad" -> "\u221a(" + part(node, "m:e") + ")";
      case "m:d" -> "(" + part(node, "m:e") + ")";
      case "m:rPr", "w:rPr", "m:ctrlPr", "w:del", "w:moveFrom" -> "";
      default -> all(node);
    };
  }

  private static String part(Node node, String name) {
    return node.child(name).map(Equations::all).orElse("");
  }

  private static String all(Node node) {
    StringBuilder words = new StringBuilder();
    node.children().forEach(child -> words.append(text(child)));
    return words.toString();
  }
}
