package org.probatum.article;

import java.util.List;
import org.probatum.text.Few;

/**
 * A document as every later stage sees it.
 *
 * @param name name of the file it came from
 * @param title its title; the file's name where it has none
 * @param text the text as decoded; every span counts in it
 * @param blocks headings, paragraphs, list items, entries of the reference list, in order
 * @param sections the stretches between headings
 * @param sentences the sentences of the title and of the body; other headings and the reference
 *     list have none
 * @param metadata what the document says of itself
 * @param sourceMap from a span to its place in the document
 * @param pointers what the document itself ties to entries of its reference list
 */
public record Article(
    String name,
    String title,
    String text,
    List<Block> blocks,
    List<Section> sections,
    List<Sentence> sentences,
    Metadata metadata,
    SourceMap sourceMap,
    List<Pointer> pointers) {

  /** The same article with what its document ties to the reference list. */
  public Article with(List<Pointer> ties) {
    return new Article(
        name, title, text, blocks, sections, sentences, metadata, sourceMap, List.copyOf(ties));
  }

  /** The same article under a title that its document tells apart from the text; null: none. */
  public Article titled(String told) {
    return told == null || told.isBlank()
        ? this
        : new Article(name, told, text, blocks, sections, sentences, metadata, sourceMap, pointers);
  }

  /** The same article; if no title stands in its text, under the one that its document tells. */
  public Article orTitled(String told) {
    boolean inText = Few.any(blocks(Block.Heading.class), each -> each.level() == 0);
    return inText ? this : titled(ToldTitle.of(told));
  }

  /** The same article with something more to know of how it was read. */
  public Article noting(String note) {
    return new Article(
        name, title, text, blocks, sections, sentences, metadata.noting(note), sourceMap, pointers);
  }

  public <B extends Block> List<B> blocks(Class<B> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
