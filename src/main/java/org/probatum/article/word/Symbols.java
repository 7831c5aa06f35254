package org.probatum.article.word;

/** Letters of the font Symbol, which Word keeps at private code points. */
final class Symbols {

  private static final int FIRST = 0xF020;
  private static final int LAST = 0xF0FF;

  /** The font's letters from 0x20 to 0x7E; a blank where no letter is known. */
  private static final String LOW =
      " !\u2200#\u2203%&\u220b()\u2217+,\u2212./0123456789:;<=>?"
          + "\u2245\u0391\u0392\u03a7\u0394\u0395\u03a6\u0393\u0397\u0399\u03d1\u039a\u039b\u039c\u039d"
          + "\u039f\u03a0\u0398\u03a1\u03a3\u03a4\u03a5\u03c2\u03a9\u039e\u03a8\u0396[\u2234]\u22a5_"
          + " \u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc\u03bd\u03bf"
          + "\u03c0\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6{|}\u223c";

  /** The font's letters from 0xA1 to 0xB9. */
  private static final String HIGH =
      "\u03d2\u2032\u2264\u2044\u221e\u0192\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193"
          + "\u00b0\u00b1\u2033\u2265\u00d7\u221d\u2202\u2022\u00f7\u2260\u2261\u2248";

  private Symbols() {}

  /** The letter that a character stands for; itself where it is not private. */
  static char letter(char c) {
    if (c < FIRST || c > LAST) {
      return c;
    }
    int code = c - 0xF000;
    if (code - 0x20 < LOW.length()) {
      return LOW.charAt(code - 0x20);
    }
    int high = code - 0xA1;
    return high >= 0 && high < HIGH.length() ? HIGH.charAt(high) : ' ';
  }

  /** The words with private characters as the letters they stand for, as long as they were. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words.chars().forEach(c -> plain.append(letter((char) c)));
    return plain.toString();
  }

  /** What an element for one symbol shows, given the code as Word writes it. */
  static String of(String code) {
    return code.matches("[0-9A-Fa-f]{4}")
        ? Character.toString(letter((char) Integer.parseInt(code, 16)))
        : "";
  }
}
