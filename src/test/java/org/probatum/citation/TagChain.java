package org.probatum.citation;

import java.util.Arrays;

/** How probable each tag of each word is under some weights: the forward and backward sums. */
final class TagChain {

  static final int TAGS = EntryTag.values().length;

  private final double[][] own;
  private final double[][][] steps;
  private final double[][] ahead;
  private final double[][] behind;
  private final double[] sums;

  TagChain(FittedWeights weights, int[][] features, int[] joints) {
    own = new double[features.length][];
    steps = new double[features.length][][];
    double[][][] known = new double[EntryWords.JOINTS][][];
    for (int i = 0; i < features.length; i++) {
      own[i] = exponentials(weights.scores(features[i]));
      if (known[joints[i]] == null) {
        known[joints[i]] = weights.steps(joints[i]);
      }
      steps[i] = known[joints[i]];
    }
    ahead = new double[own.length][TAGS];
    behind = new double[own.length][TAGS];
    sums = new double[own.length];
    sumAhead();
    sumBehind();
  }

  private static double[] exponentials(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
  }

  private void sumAhead() {
    for (int i = 0; i < own.length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        ahead[i][tag] = own[i][tag] * arriving(i, tag);
        sums[i] += ahead[i][tag];
      }
      for (int tag = 0; tag < TAGS; tag++) {
        ahead[i][tag] /= sums[i];
      }
    }
  }

  private double arriving(int i, int tag) {
    if (i == 0) {
      return steps[0][TAGS][tag];
    }
    double sum = 0;
    for (int last = 0; last < TAGS; last++) {
      sum += ahead[i - 1][last] * steps[i][last][tag];
    }
    return sum;
  }

  private void sumBehind() {
    for (int i = own.length - 1; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        behind[i][tag] = i == own.length - 1 ? 1 : leaving(i + 1, tag);
      }
    }
  }

  private double leaving(int next, int tag) {
    double sum = 0;
    for (int to = 0; to < TAGS; to++) {
      sum += steps[next][tag][to] * own[next][to] * behind[next][to];
    }
    return sum / sums[next];
  }

  /** By how much each tag of a word is too probable. */
  double[] gradient(int i, int right) {
    double[] surplus = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      surplus[tag] = ahead[i][tag] * behind[i][tag] - (tag == right ? 1 : 0);
    }
    return surplus;
  }

  /** The same for each pair of the tag before and its own. */
  double[] stepGradient(int i, int rightLast, int right) {
    double[] surplus = new double[(TAGS + 1) * TAGS];
    for (int last = 0; last <= TAGS; last++) {
      double before = i == 0 ? last == TAGS ? 1 : 0 : last == TAGS ? 0 : ahead[i - 1][last];
      for (int tag = 0; before > 0 && tag < TAGS; tag++) {
        double here = steps[i][last][tag] * own[i][tag] * behind[i][tag] / sums[i];
        surplus[last * TAGS + tag] = before * here;
      }
    }
    surplus[rightLast * TAGS + right] -= 1;
    return surplus;
  }
}
