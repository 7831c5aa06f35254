package org.probatum.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it stands in links. */
final class Weights implements NodeVisitor {

  private final Map<Node, int[]> sums = new HashMap<>();
  private int links;

  static Weights of(Element root) {
    Weights weights = new Weights();
    root.traverse(weights);
    return weights;
  }

  @Override
  public void head(Node node, int depth) {
    links += isLink(node) ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    links -= isLink(node) ? 1 : 0;
    int[] own = sums.getOrDefault(node, new int[3]);
    if (node instanceof TextNode text) {
      int length = text.text().strip().length();
      own = new int[] {length, links > 0 ? length : 0, 0};
    } else if (node instanceof Element element && element.isBlock()) {
      own[2]++;
    }
    sums.put(node, own);
    add(node.parent(), own);
  }

  private void add(Node parent, int[] own) {
    if (parent != null) {
      int[] sum = sums.computeIfAbsent(parent, key -> new int[3]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += own[i];
      }
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof Element element && element.nameIs("a") && element.hasAttr("href");
  }

  /** Characters of text. */
  int text(Element element) {
    return sum(element)[0];
  }

  /** Characters of text outside links. */
  int prose(Element element) {
    return sum(element)[0] - sum(element)[1];
  }

  /** The share of the text that stands in links, 0 to 1. */
  double linkShare(Element element) {
    return text(element) == 0 ? 0 : (double) sum(element)[1] / text(element);
  }

  /** Whether the element is a block or has one in it. */
  boolean hasBlock(Element element) {
    return sum(element)[2] > 0;
  }

  private int[] sum(Element element) {
    return sums.getOrDefault(element, new int[3]);
  }
}
