package org.probatum.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a text file raises with marks: {@code ^1,2^} as Markdown dialects write it, at times
 * without the second mark, {@code <sup>1</sup>} as web pages do.
 */
public final class RaisedCallout {

  /** The marked number; its digits are one of the groups. */
  public static final Pattern FORM =
      Pattern.compile(
          "\\^\\[?(\\d{1,3}(?:\\s?[,;\\u2010-\\u2015\\u2212-]\\s?\\d{1,3})*)]?\\^"
              + "|(?<=[.,;:!?)\\u201d\"%]|\\p{Ll}{3})\\^(\\d{1,3}(?:[,;\\u2010-\\u2015-]\\d{1,3})*)(?=[\\s.,;:)]|$)"
              + "|<sup>\\s*\\[?(\\d{1,3}(?:\\s?[,;\\u2010-\\u2015\\u2212-]\\s?\\d{1,3})*)]?\\s*</sup>");

  private RaisedCallout() {}

  /** Where the marked number that begins at an offset ends; the offset itself where none does. */
  static int end(String text, int from, int limit) {
    if (from >= limit || "^<".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    Matcher matcher = FORM.matcher(text).region(from, limit).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
