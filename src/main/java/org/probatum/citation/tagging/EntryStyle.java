package org.probatum.citation.tagging;

import org.probatum.text.Scan;

/**
 * What can be said of an entry as a whole.
 *
 * @param order where its year stands (A ahead, M amid, E at the end, 0 nowhere; b in brackets),
 *     whether it has a quote (q) and an "In" (i)
 * @param numbers whether it has a volume (v), pages (p) and a publisher (u)
 * @param quote whether it has a quote
 */
record EntryStyle(String order, String numbers, boolean quote) {

  private static final Scan VOLUME = Scan.of("\\d+\\(.*|\\(?[Vv]ol.*|\\d+[:;]\\d.*|\\d{1,3}[,:;]");
  private static final Scan PAGES = Scan.of(".*\\d+[-\u2013]\\d+\\W*");

  static EntryStyle of(EntryWords words, EntrySegments segments) {
    boolean quote = false;
    boolean host = false;
    boolean volume = false;
    boolean pages = false;
    boolean publisher = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      quote |= EntryWords.opensQuote(word.charAt(0));
      host |= isIn(words, i);
      boolean digits = words.plain(i).indexOf('0') >= 0;
      volume |= (digits || word.contains("ol")) && VOLUME.isAll(word);
      pages |= isPages(words.plain(i)) || digits && PAGES.isAll(word);
      publisher |= words.known(i).contains(WordClasses.PUBLISHER);
    }
    String order = year(words, segments) + (quote ? "q" : "-") + (host ? "i" : "-");
    String numbers = (volume ? "v" : "-") + (pages ? "p" : "-") + (publisher ? "u" : "-");
    return new EntryStyle(order, numbers, quote);
  }

  private static boolean isPages(String word) {
    return word.equals("pp") || word.equals("p") || word.equals("pages");
  }

  private static boolean isIn(EntryWords words, int i) {
    return i > 0 && words.plain(i).equals("in") && !words.tail(i - 1).isEmpty();
  }

  private static String year(EntryWords words, EntrySegments segments) {
    for (int i = 0; i < words.size(); i++) {
      if (words.shape(i).equals("Y")) {
        return place(segments.number(i), segments.count()) + bracket(words, segments.end(i));
      }
    }
    return "0";
  }

  private static String place(int number, int count) {
    return number == count - 1 ? "E" : number * 2 < count ? "A" : "M";
  }

  private static String bracket(EntryWords words, int at) {
    return words.word(at).startsWith("(") || words.tail(at).startsWith(")") ? "b" : "";
  }
}
