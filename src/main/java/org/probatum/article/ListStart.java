package org.probatum.article;

import java.util.List;
import org.probatum.text.Span;

/**
 * Where the reference list begins: behind a heading that names it, behind one whose section is made
 * up of entries whatever its words, or where a run of entries begins that stands at the end.
 */
final class ListStart {

  /** Entries that a section must have at least to be a list without being called one. */
  private static final int FEWEST = 2;

  /** One block in so many of such a section may be something else, such as a note to the list. */
  private static final int OTHERS = 4;

  private final String text;
  private final List<Block> blocks;

  private ListStart(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** Index of the first block that may be an entry; the number of blocks where there is none. */
  static int in(String text, List<Block> blocks) {
    return new ListStart(text, blocks).index();
  }

  private int index() {
    int shaped = -1;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        if (SectionNames.role(heading.span().of(text)) == SectionRole.REFERENCES) {
          return i + 1;
        }
        shaped = shaped < 0 && heading.level() > 0 && isList(i + 1) ? i + 1 : shaped;
      }
    }
    return shaped >= 0 ? shaped : firstOfTail();
  }

  /** Whether nearly all that stands from here to the next heading looks like entries. */
  private boolean isList(int from) {
    int to = from;
    while (to < blocks.size() && !(blocks.get(to) instanceof Block.Heading)) {
      to++;
    }
    List<String> parts =
        EntryLines.apart(text, blocks.subList(from, to)).stream()
            .map(Block::span)
            .map(this::words)
            .toList();
    if (parts.size() < FEWEST
        || 2 * parts.stream().filter(ListStart::mayBeDated).count() < parts.size()) {
      return false;
    }
    int sure = 0;
    int others = 0;
    for (String part : parts) {
      boolean possible = ReferenceList.mayBeEntry(part);
      sure += possible && ReferenceList.looksLikeEntry(part) ? 1 : 0;
      others += possible ? 0 : 1;
    }
    return sure >= FEWEST && 2 * sure >= parts.size() && OTHERS * others <= parts.size();
  }

  /** Entries have a year or an address; most prose has neither, and is not looked at closely. */
  private static boolean mayBeDated(String words) {
    return words.contains("19") || words.contains("20") || words.contains("://");
  }

  private String words(Span span) {
    return span.of(text);
  }

  /** Where a run of entries begins that stands at the end without a heading. */
  private int firstOfTail() {
    int from = blocks.size();
    while (from > 0 && looksLikeEntry(blocks.get(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean looksLikeEntry(Block block) {
    return !(block instanceof Block.Heading) && ReferenceList.looksLikeEntry(words(block.span()));
  }
}
