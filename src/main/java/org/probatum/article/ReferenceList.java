package org.probatum.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/**
 * Tells the reference list apart from the body: what stands under its heading, or a run of entries
 * at the end that has none.
 */
public final class ReferenceList {

  static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:[-*\u2022]\\s+)?(?:\\[\\^?(\\w{1,20})]:?|\\(?(\\d{1,3})[.)]|(\\d{1,3})(?=\\s+\\p{Lu})"
              + "|([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}))(?:\\s+|(?<=[.)\\]\u00b9\u00b2\u00b3\u2070\u2074-\u2079])(?=\\p{Lu}\\p{L}))");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022]\\s+");

  /** A body as author in front of a year: "World Health Organization. (2019)." */
  private static final String BODY =
      "^\\W*\\p{Lu}(?:(?![.;]\\s)[^\\n]){3,120}[.,]?\\s\\((?:19|20)\\d{2}[a-z]?\\)[.,:]";

  private static final List<Scan> SIGNS =
      Stream.of(
              Pattern.compile("\\b(?:19|20)\\d{2}[a-z]?\\b"),
              Pattern.compile("10\\.\\d{4,9}/|\\bdoi\\b|PMID|https?://", Pattern.CASE_INSENSITIVE),
              Pattern.compile(
                  "\\d+\\s*\\(\\d+[^)]*\\)\\s*[,:;]|;\\s*\\d+|\\bvol\\b|\\bpp?\\.\\s*\\d|\\d+\\s*[:,]\\s*\\d+\\s*[-\u2013]\\s*\\d+"),
              Pattern.compile(
                  "^\\W*\\p{Lu}[\\p{L}'\u2019-]+,?\\s+(?:\\p{Lu}\\.?\\s?){1,3}[,.;&(]|et"
                      + " al|\\p{Lu}\\p{L}+\\s\\p{Lu}{1,3},|"
                      + BODY),
              Pattern.compile(
                  "\\bJ(?:ournal)?\\b|\\bMed\\b|Lancet|JAMA|Proceedings|Review|Psychiatry|Press\\b"))
          .map(Scan::of)
          .toList();
  private static final int ENOUGH = 3;

  /** Characters of the longest entry. */
  private static final int LONGEST = 1500;

  private ReferenceList() {}

  /** The blocks with the entries of the reference list marked as such. */
  public static List<Block> mark(String text, List<Block> blocks) {
    int from = ListStart.in(text, blocks);
    List<Block> marked = new ArrayList<>(blocks.subList(0, from));
    boolean inList = true;
    for (Block block : EntryLines.apart(text, blocks.subList(from, blocks.size()))) {
      inList &= !(block instanceof Block.Heading) || isEntry(block, text);
      marked.add(inList && isEntry(block, text) ? entry(block, text) : block);
    }
    return marked;
  }

  /** Whether words have the signs of an entry, wherever they stand. */
  public static boolean looksLikeEntry(String words) {
    return hasSigns(words, ENOUGH);
  }

  private static boolean isEntry(Block block, String text) {
    String words = block.span().of(text);
    return block instanceof Block.Note
        || block instanceof Block.ListItem
        || mayBeEntry(words)
        || LABEL.matcher(words).find();
  }

  /** Whether words have as many signs as an entry needs where one is expected. */
  static boolean mayBeEntry(String words) {
    return hasSigns(words, 2);
  }

  /** Gives up as soon as too few signs are left: most paragraphs have none. */
  private static boolean hasSigns(String words, int enough) {
    int found = 0;
    int left = words.length() > LONGEST ? 0 : SIGNS.size();
    while (found < enough && left >= enough - found) {
      found += SIGNS.get(SIGNS.size() - left).isIn(words) ? 1 : 0;
      left--;
    }
    return found >= enough;
  }

  private static Block entry(Block block, String text) {
    if (block instanceof Block.ReferenceEntry) {
      return block;
    }
    Block.ReferenceEntry entry = entry(block.span(), text);
    return block instanceof Block.Note note && entry.label().isEmpty()
        ? new Block.ReferenceEntry(block.span(), note.mark(), note.mark())
        : entry;
  }

  /** An entry with the label that stands in front of its words. */
  static Block.ReferenceEntry entry(Span span, CharSequence text) {
    Matcher matcher = LABEL.matcher(text).region(span.start(), span.end());
    if (!matcher.lookingAt()) {
      Matcher bullet = BULLET.matcher(text).region(span.start(), span.end());
      return new Block.ReferenceEntry(
          bullet.lookingAt() ? new Span(bullet.end(), span.end()) : span, "");
    }
    return new Block.ReferenceEntry(new Span(matcher.end(), span.end()), label(matcher));
  }

  /** What a label is called in the text; raised digits are plain ones there. */
  static String label(Matcher label) {
    int group = 1;
    while (label.group(group) == null) {
      group++;
    }
    return Normalizer.normalize(label.group(group), Normalizer.Form.NFKC);
  }
}
