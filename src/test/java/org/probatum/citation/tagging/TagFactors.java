package org.probatum.citation.tagging;

import java.util.Arrays;

/**
 * The exponentials of what weighs in an entry.
 *
 * @param own of each tag of each word
 * @param begins of the same where its field begins there
 * @param steps for each word, of each tag behind each other
 * @param behind of a field that begins where some were seen
 * @param ends of what was seen at the end and, behind these, of the last tag
 */
record TagFactors(
    double[][] own, double[][] begins, double[][][] steps, double[][] behind, double[] ends) {

  private static final int TAGS = FittedWeights.TAGS;

  static TagFactors of(FittedWeights weights, FittedEntry entry) {
    double[][][] known = new double[EntryWords.JOINTS][][];
    double[][][] steps = new double[entry.size()][][];
    for (int i = 0; i < steps.length; i++) {
      int joint = entry.joints()[i];
      known[joint] = known[joint] == null ? weights.steps(joint) : known[joint];
      steps[i] = known[joint];
    }
    double[][] behind = new double[SeenFields.COUNT][];
    Arrays.setAll(behind, weights::behind);
    return new TagFactors(
        exponentials(weights, entry.own()),
        exponentials(weights, entry.begins()),
        steps,
        behind,
        weights.ends());
  }

  private static double[][] exponentials(FittedWeights weights, int[][] features) {
    return Arrays.stream(features)
        .map(own -> exponentials(weights.scores(own)))
        .toArray(double[][]::new);
  }

  private static double[] exponentials(double[] scores) {
    return Arrays.stream(scores).map(Math::exp).toArray();
  }

  /** Of a word with a tag behind another, both with what was seen. */
  double step(int i, int seen, int last, int tag) {
    double staying = steps[i][last][tag] * own[i][tag];
    return last == tag ? staying : staying * behind[seen][tag] * begins[i][tag];
  }

  /** Of what was seen at the end, and the last tag. */
  double end(int state) {
    return ends[state / TAGS] * ends[SeenFields.COUNT + state % TAGS];
  }
}
