package org.probatum.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells headings by their words where a document has set none as such. */
public final class Headlines {

  private static final Pattern SHAPE =
      Pattern.compile("(?=.{3,110}$)[\\p{Lu}\\d](?:\\S*\\s+){0,13}\\S*[^.;,!\\u2026\"):\\s]");

  private Headlines() {}

  /** Whether a line could be a heading: short, a capital first, no end of a sentence. */
  public static boolean isOne(String line) {
    return SHAPE.matcher(line).matches();
  }

  /** The blocks; without any heading below the title, short paragraphs before longer ones are. */
  static List<Block> told(String text, List<Block> blocks) {
    if (blocks.stream().anyMatch(Headlines::isSet)) {
      return blocks;
    }
    List<Block> told = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean heads = i + 1 < blocks.size() && heads(text, blocks.get(i), blocks.get(i + 1));
      int level = told.isEmpty() ? 0 : 1;
      told.add(heads ? new Block.Heading(blocks.get(i).span(), level) : blocks.get(i));
    }
    return told;
  }

  private static boolean isSet(Block block) {
    return block instanceof Block.Heading heading && heading.level() > 0;
  }

  private static boolean heads(String text, Block block, Block next) {
    String words = block.span().of(text);
    boolean body = next instanceof Block.Paragraph || next instanceof Block.ListItem;
    return block instanceof Block.Paragraph
        && body
        && next.span().length() > words.length()
        && isOne(words);
  }
}
