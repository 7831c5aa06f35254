package org.probatum.citation.tagging;

/**
 * The numbers of the features of an entry, word by word.
 *
 * @param own what tells the field that a word belongs to
 * @param begins what tells that a field begins at it
 */
record WordFeatures(long[][] own, long[][] begins) {

  int size() {
    return own.length;
  }
}
