package org.probatum.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with signs: plain words, of which one stands wherever the pattern fits. Most texts have
 * none of them, and looking for a plain word takes a small part of the time of a pattern.
 */
public final class Needle {

  private final Scan pattern;
  private final List<String> signs;

  private Needle(Scan pattern, List<String> signs) {
    this.pattern = pattern;
    this.signs = signs;
  }

  /**
   * @param regex the pattern
   * @param signs the words, in small letters
   */
  public static Needle of(String regex, String... signs) {
    return new Needle(Scan.of(Pattern.compile(regex)), List.of(signs));
  }

  public Scan pattern() {
    return pattern;
  }

  /** Whether it stands in a text that is in small letters. */
  public boolean isIn(String lower) {
    return mayBeIn(lower) && pattern.isIn(lower);
  }

  /** Whether one of the signs is there. */
  public boolean mayBeIn(String lower) {
    for (String sign : signs) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Where it stands in a text, signs or not. */
  public Search search(CharSequence text) {
    return pattern.search(text);
  }

  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }
}
