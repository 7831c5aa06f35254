package org.probatum.article;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Tells headings by their words where a document has set none as such. */
public final class Headlines {

  private static final Scan SHAPE =
      Scan.of("(?=.{3,110}$)[\\p{Lu}\\d](?:\\S*\\s+){0,13}\\S*[^.;,!\\u2026\"):\\s]");

  private Headlines() {}

  /** Whether a line could be a heading: short, a capital first, no end of a sentence. */
  public static boolean isOne(String line) {
    return SHAPE.isAll(line);
  }

  /**
   * The blocks; without any heading below the title but such as "Conclusion", which are told by
   * their words alone, short paragraphs before longer ones are.
   */
  static List<Block> told(String text, List<Block> blocks) {
    if (Few.any(blocks, block -> isSet(text, block))) {
      return blocks;
    }
    List<Block> told = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean heads = i + 1 < blocks.size() && heads(text, blocks, i);
      int level = told.isEmpty() ? 0 : 1;
      told.add(heads ? new Block.Heading(blocks.get(i).span(), level) : blocks.get(i));
    }
    return told;
  }

  private static boolean isSet(String text, Block block) {
    return block instanceof Block.Heading heading
        && heading.level() > 0
        && SectionNames.role(heading.span().of(text)) == SectionRole.BODY;
  }

  private static boolean heads(String text, List<Block> blocks, int at) {
    String words = blocks.get(at).span().of(text);
    Block next = blocks.get(at + 1);
    boolean body = next instanceof Block.Paragraph || next instanceof Block.ListItem;
    return blocks.get(at) instanceof Block.Paragraph
        && body
        && (at == 0 || next.span().length() > words.length())
        && isOne(words);
  }
}
