package org.probatum.citation.tagging;

/**
 * The name of a feature while it is put together, as the number that stands for it (FNV-1a, 64
 * bits). There are thousands in an entry, and no name is ever needed as a word.
 */
final class FeatureName {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long number = START;

  /** The number of a name. */
  static long of(String name) {
    return new FeatureName().and(name).number();
  }

  /** Begins a name. */
  FeatureName begin(String kind) {
    number = START;
    return and(kind);
  }

  FeatureName and(String words) {
    for (int i = 0; i < words.length(); i++) {
      and(words.charAt(i));
    }
    return this;
  }

  FeatureName and(char sign) {
    number = (number ^ sign) * PRIME;
    return this;
  }

  /** A digit or two. */
  FeatureName and(int count) {
    if (count > 9) {
      and((char) ('0' + count / 10));
    }
    return and((char) ('0' + count % 10));
  }

  long number() {
    return number;
  }
}
