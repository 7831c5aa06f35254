package org.probatum.claim;

import java.util.Locale;
import org.probatum.text.Span;

/**
 * A number in a sentence with the words around it, mostly in lower case.
 *
 * @param span the digits, in the sentence's own text
 * @param literal the digits as printed
 * @param printedBefore up to 120 characters in front, as printed
 * @param before up to 60 of these, in lower case
 * @param after up to 60 characters behind
 */
record NumberContext(Span span, String literal, String printedBefore, String before, String after) {

  private static final int REACH = 60;

  static NumberContext of(String text, int start, int end) {
    String lower = text.toLowerCase(Locale.ROOT);
    String plain = lower.length() == text.length() ? lower : text;
    return new NumberContext(
        new Span(start, end),
        text.substring(start, end),
        text.substring(Math.max(0, start - 2 * REACH), start),
        plain.substring(Math.max(0, start - REACH), start),
        plain.substring(end, Math.min(text.length(), end + REACH)));
  }

  /** "A difference of 2.5 percentage points" is one of shares. */
  boolean isOfShares() {
    return after.stripLeading().startsWith("percentage point");
  }

  boolean isPercent() {
    String behind = after.stripLeading();
    return behind.startsWith("%") || behind.startsWith("percent") || behind.startsWith("per cent");
  }
}
