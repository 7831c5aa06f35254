package org.probatum.citation.tagging;

import java.util.List;

/**
 * An entry that weights are fitted to, its features by their places among the weights.
 *
 * @param own of each word the features that tell its field
 * @param begins of each word those that tell that a field begins at it
 * @param joints in which way each joins the one before
 * @param tags the right tag of each
 */
record FittedEntry(int[][] own, int[][] begins, int[] joints, int[] tags) {

  static FittedEntry of(TaggedWords entry, FeatureIndex index) {
    List<String> words = entry.words();
    int[] joints = new int[words.size()];
    for (int i = 0; i < joints.length; i++) {
      joints[i] = EntryWords.joint(words, i);
    }
    return new FittedEntry(
        index.of(entry.features().own()),
        index.of(entry.features().begins()),
        joints,
        entry.tags().stream().mapToInt(Enum::ordinal).toArray());
  }

  int size() {
    return tags.length;
  }

  /** The tag before a word; the number of tags before the first. */
  int last(int i) {
    return i == 0 ? FittedWeights.TAGS : tags[i - 1];
  }
}
