package org.probatum.citation.tagging;

/** What a step from tag to tag weighs. Of the weights of an entry model those without features. */
final class StepWeights {

  /** Name of what holds the weights of a tag behind another. */
  static final String AFTER = "after ";

  /** Name of what holds the weights of a field that begins where some others were seen. */
  static final String BEHIND = "behind ";

  /**
   * Name of what holds the weights of the last tag; with what was seen, the first tag's holds it.
   */
  static final String END = "end";

  private static final int TAGS = EntryTag.values().length;

  private final float[][][] after = new float[EntryWords.JOINTS][TAGS + 1][];
  private final float[][] behind = new float[SeenFields.COUNT][];
  private final float[] endSeen = new float[SeenFields.COUNT];
  private final float[] end;

  StepWeights(FeatureWeights weights) {
    for (int joint = 0; joint < EntryWords.JOINTS; joint++) {
      for (int tag = 0; tag <= TAGS; tag++) {
        after[joint][tag] = weights.of(FeatureName.of(AFTER + joint + " " + tag));
      }
    }
    for (int seen = 0; seen < SeenFields.COUNT; seen++) {
      behind[seen] = weights.of(FeatureName.of(BEHIND + seen));
      endSeen[seen] = weights.of(FeatureName.of(END + seen))[0];
    }
    end = weights.of(FeatureName.of(END));
  }

  /** Of each tag behind another; behind none where this is the number of tags. */
  float[] after(int joint, int last) {
    return after[joint][last];
  }

  /** Of a field that begins where some were seen. */
  float[] behind(int seen) {
    return behind[seen];
  }

  /** Of an entry that ends with a tag where some fields were seen. */
  float end(int seen, int last) {
    return endSeen[seen] + end[last];
  }
}
