package org.probatum.article.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.probatum.article.Article;
import org.probatum.article.Composer;
import org.probatum.article.Metadata;
import org.probatum.article.UnreadableArticle;

/** Parses a page, takes the article out of it and puts its blocks together. */
final class PageReader {

  /** Elements; the longest articles of encyclopaedias have some 60,000. */
  private static final int MOST_ELEMENTS = 250_000;

  /** Open elements; what is nested deeper is read as if it were not. Pages rarely reach 60. */
  private static final int DEEPEST = 200;

  /** Words; a page with fewer has no article in it. */
  private static final int FEWEST_WORDS = 12;

  private PageReader() {}

  static Article read(String name, String html) throws UnreadableArticle {
    Document page = parse(html);
    StyleRules.write(page);
    RomanNotes.write(page);
    PageMetadata told = PageMetadata.of(page);
    boolean scripted = page.selectFirst("script") != null;
    Targets targets = Targets.of(page);
    Element title = Title.of(page, told.title());
    LeftOut leftOut = new LeftOut(title == null ? told.title() : title.text());
    Finders.replace(page);
    Cleaning.clean(page, targets, leftOut);
    Element root = MainContent.of(page, targets, leftOut);
    refuseWithoutWords(root, scripted);
    Composer composer = new Composer();
    new PageWalker(composer, targets).walk(title, told.title(), root);
    return composer.article(name, metadata(told, leftOut.notes()));
  }

  private static Metadata metadata(PageMetadata told, List<String> notes) {
    List<String> all = new ArrayList<>(told.notes());
    all.addAll(notes);
    return new Metadata(told.authors(), told.date(), told.language(), List.copyOf(all));
  }

  private static Document parse(String html) throws UnreadableArticle {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    try (StreamParser stream = new StreamParser(parser)) {
      Iterator<Element> elements = stream.parse(html, "").iterator();
      int count = 0;
      while (elements.hasNext()) {
        elements.next();
        if (++count > MOST_ELEMENTS) {
          throw tooMany();
        }
      }
      return stream.document();
    }
  }

  private static UnreadableArticle tooMany() {
    return new UnreadableArticle(
        String.format(Locale.ROOT, "the page has more than %,d elements", MOST_ELEMENTS),
        "Save the article alone, for instance from the reading view of a browser.");
  }

  private static void refuseWithoutWords(Element root, boolean scripted) throws UnreadableArticle {
    if (root.text().split("\\s+", FEWEST_WORDS + 1).length > FEWEST_WORDS) {
      return;
    }
    if (scripted) {
      throw new UnreadableArticle(
          "the page has no text of its own; scripts load it",
          "Open it in a browser, save it as one file (.mhtml) or copy its text, and give that.");
    }
    throw new UnreadableArticle(
        "no article was found in the page", "Give the page of one article, saved whole.");
  }
}
