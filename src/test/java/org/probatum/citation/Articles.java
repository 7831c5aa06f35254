package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Location;
import org.probatum.article.Metadata;
import org.probatum.article.Section;
import org.probatum.article.SectionRole;
import org.probatum.article.Sentence;
import org.probatum.text.Span;

/**
 * Articles out of lines: a line is a sentence, an empty line ends a paragraph, what follows a line
 * "References" is an entry each, with or without "1. " in front.
 */
final class Articles {

  private static final Pattern LABEL = Pattern.compile("(\\d+)\\. (?=\\S)");

  private Articles() {}

  static Article of(String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    boolean inList = false;
    int paragraph = 1;
    int number = 0;
    int at = 0;
    for (String line : lines) {
      Span span = new Span(at, at + line.length());
      if (line.equals("References")) {
        blocks.add(new Block.Heading(span, 2));
        inList = true;
      } else if (inList) {
        blocks.add(entry(text, span));
      } else if (line.isEmpty()) {
        paragraph++;
        number = 0;
      } else {
        Location location = new Location("", SectionRole.BODY, paragraph, ++number, span);
        sentences.add(new Sentence(sentences.size(), line, location));
      }
      at += line.length() + 1;
    }
    return article(text, blocks, sentences);
  }

  private static Article article(String text, List<Block> blocks, List<Sentence> sentences) {
    List<Section> sections = List.of(new Section("", SectionRole.BODY, new Span(0, text.length())));
    return new Article(
        "test",
        "test",
        text,
        blocks,
        sections,
        sentences,
        Metadata.NONE,
        span -> "line",
        List.of());
  }

  private static Block entry(String text, Span span) {
    Matcher label = LABEL.matcher(text).region(span.start(), span.end());
    return label.lookingAt()
        ? new Block.ReferenceEntry(new Span(label.end(), span.end()), label.group(1))
        : new Block.ReferenceEntry(span, "");
  }
}
