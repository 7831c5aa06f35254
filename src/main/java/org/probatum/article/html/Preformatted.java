package org.probatum.article.html;

import org.jsoup.nodes.Element;
import org.probatum.article.Block;
import org.probatum.article.Composer;
import org.probatum.article.plain.PlainReader;

/** Text of a page that keeps its lines is read like a file of text; code is left out. */
final class Preformatted {

  private Preformatted() {}

  static void read(Element element, PageFlow flow, Composer composer) {
    if (element.selectFirst("> code") != null) {
      return;
    }
    String text = element.wholeText();
    String place = PageFlow.place(element);
    for (Block block : PlainReader.blocks(text)) {
      flow.open();
      for (String line : block.span().of(text).split("\n")) {
        flow.breakLine(place);
        flow.words(line, place);
      }
      close(block, composer);
    }
    flow.open();
  }

  private static void close(Block block, Composer composer) {
    if (block instanceof Block.Heading heading) {
      composer.heading(heading.level());
    } else if (block instanceof Block.ListItem item) {
      composer.item(item.numbered());
    } else {
      composer.paragraph();
    }
  }
}
