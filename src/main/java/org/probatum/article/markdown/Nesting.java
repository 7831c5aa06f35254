package org.probatum.article.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.probatum.article.UnreadableArticle;

/** Refuses marks that are nested deeper than anybody writes; whoever descends would run out. */
final class Nesting {

  /** Quotes and lists within each other; what is deeper is read as words. */
  static final int BLOCKS = 40;

  private static final int DEEPEST = 150;

  private Nesting() {}

  static Node parsed(Parser parser, String text) throws UnreadableArticle {
    try {
      Node document = parser.parse(text);
      check(document);
      return document;
    } catch (StackOverflowError tooDeep) {
      throw refusal();
    }
  }

  private static void check(Node document) throws UnreadableArticle {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (depth > DEEPEST) {
        throw refusal();
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
  }

  private static UnreadableArticle refusal() {
    return new UnreadableArticle(
        "marks of the text are nested more than " + DEEPEST + " deep",
        "Take the marks out (* _ ! [ >), or save it as plain text (.txt).");
  }
}
