package org.probatum.article.word;

import java.util.Set;

/** The words of a part of a document, where nothing but the words matters. */
final class Plain {

  private static final Set<String> UNREAD =
      Set.of("w:del", "w:moveFrom", "w:instrText", "mc:Fallback", "w:delText", "w:pPr", "w:rPr");

  private Plain() {}

  static String text(Node node) {
    StringBuilder words = new StringBuilder();
    add(node, words);
    return words.toString().strip();
  }

  private static void add(Node node, StringBuilder words) {
    if (UNREAD.contains(node.name())) {
      return;
    }
    switch (node.name()) {
      case "w:t", "m:t" -> words.append(node.text());
      case "w:tab", "w:br", "w:cr" -> words.append(' ');
      case "w:noBreakHyphen" -> words.append('\u2011');
      default -> node.children().forEach(child -> add(child, words));
    }
    if (node.is("w:p")) {
      words.append('\n');
    }
  }
}
