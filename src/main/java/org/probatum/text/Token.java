package org.probatum.text;

/**
 * A word or number of a text.
 *
 * @param lower its letters in lower case, soft hyphens left out, curly apostrophes straightened
 * @param singular the same as a singular, where it is a regular plural
 * @param span where it stands
 * @param bound whether only a blank, a hyphen or a slash parts it from the token before
 */
public record Token(String lower, String singular, Span span, boolean bound) {

  /** Whether it is no plural that is known as one. */
  public boolean isSingular() {
    return lower.equals(singular);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
