package org.probatum.article;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Sentences;
import org.probatum.text.Span;

/** Puts sections and sentences over the blocks that a reader found; the same for every format. */
public final class ArticleBuilder {

  private final String name;
  private final String text;
  private final List<Block> blocks;
  private final Metadata metadata;
  private final SourceMap map;

  private final List<Section> sections = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private String heading = "";
  private SectionRole role = SectionRole.BODY;
  private int sectionStart;
  private int paragraph;

  private ArticleBuilder(
      String name, String text, List<Block> blocks, Metadata metadata, SourceMap map) {
    this.name = name;
    this.text = text;
    this.blocks = blocks;
    this.metadata = metadata;
    this.map = map;
  }

  /** An article without metadata and with lines as places. */
  public static Article of(String name, String text, List<Block> blocks) {
    return of(name, text, blocks, Metadata.NONE, new LineMap(text));
  }

  public static Article of(
      String name, String text, List<Block> blocks, Metadata metadata, SourceMap map) {
    return new ArticleBuilder(name, text, blocks, metadata, map).build();
  }

  private Article build() {
    for (Block block : blocks) {
      if (block instanceof Block.Heading title) {
        open(title);
      } else if (!(block instanceof Block.ReferenceEntry)) {
        addSentences(block);
      }
    }
    close(text.length());
    return new Article(
        name,
        title(),
        text,
        List.copyOf(blocks),
        List.copyOf(sections),
        List.copyOf(sentences),
        metadata,
        map,
        List.of());
  }

  private void open(Block.Heading title) {
    close(title.span().start());
    heading = title.span().of(text).strip();
    role = title.level() == 0 ? SectionRole.BODY : SectionNames.role(heading);
    sectionStart = title.span().start();
    if (title.level() == 0 && SectionNames.role(heading) != SectionRole.REFERENCES) {
      addTitle(title.span());
    }
  }

  /** What a title claims is read first and remembered longest; it counts as no paragraph. */
  private void addTitle(Span place) {
    for (Span span : Sentences.split(text, place)) {
      Location location = new Location(heading, SectionRole.TITLE, 0, 0, span);
      sentences.add(new Sentence(sentences.size(), span.of(text), location));
    }
  }

  private void close(int end) {
    if (end > sectionStart) {
      sections.add(new Section(heading, role, new Span(sectionStart, end)));
    }
  }

  private void addSentences(Block block) {
    paragraph++;
    int number = 0;
    for (Span span : Sentences.split(text, block.span())) {
      number++;
      Location location = new Location(heading, role, paragraph, number, span);
      sentences.add(new Sentence(sentences.size(), span.of(text), location));
    }
  }

  private String title() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> block.span().of(text).strip())
        .filter(words -> SectionNames.role(words) != SectionRole.REFERENCES)
        .findFirst()
        .orElse(name);
  }
}
