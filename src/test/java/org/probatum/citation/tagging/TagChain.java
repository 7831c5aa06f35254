package org.probatum.citation.tagging;

/**
 * How probable each tag of each word is under some weights: the forward and backward sums over the
 * tags, each with the fields that were seen up to it.
 */
final class TagChain {

  private static final int TAGS = FittedWeights.TAGS;
  private static final int STATES = SeenFields.COUNT * TAGS;
  private static final double IMPOSSIBLE = 1e-10;

  private final TagFactors factors;
  private final int size;
  private final double[][] ahead;
  private final double[][] rest;
  private final double[] sums;

  TagChain(TagFactors factors) {
    this.factors = factors;
    size = factors.own().length;
    ahead = new double[size][STATES];
    rest = new double[size][STATES];
    sums = new double[size];
    sumAhead();
    sumRest();
  }

  private static int state(int seen, int tag) {
    return SeenFields.with(seen, tag) * TAGS + tag;
  }

  private static int next(int state, int tag) {
    return state % TAGS == tag ? state : state(state / TAGS, tag);
  }

  private void sumAhead() {
    for (int tag = 0; tag < TAGS; tag++) {
      ahead[0][state(0, tag)] = factors.step(0, 0, TAGS, tag);
    }
    share(0);
    for (int i = 1; i < size; i++) {
      for (int state = 0; state < STATES; state++) {
        if (ahead[i - 1][state] > IMPOSSIBLE) {
          leave(i, state);
        }
      }
      share(i);
    }
  }

  private void leave(int i, int state) {
    for (int tag = 0; tag < TAGS; tag++) {
      double step = factors.step(i, state / TAGS, state % TAGS, tag);
      ahead[i][next(state, tag)] += ahead[i - 1][state] * step;
    }
  }

  private void share(int i) {
    for (double sum : ahead[i]) {
      sums[i] += sum;
    }
    for (int state = 0; state < STATES; state++) {
      ahead[i][state] /= sums[i];
    }
  }

  private void sumRest() {
    double all = 0;
    for (int state = 0; state < STATES; state++) {
      rest[size - 1][state] = factors.end(state);
      all += ahead[size - 1][state] * factors.end(state);
    }
    for (int state = 0; state < STATES; state++) {
      rest[size - 1][state] /= all;
    }
    for (int i = size - 1; i > 0; i--) {
      for (int state = 0; state < STATES; state++) {
        for (int tag = 0; ahead[i - 1][state] > IMPOSSIBLE && tag < TAGS; tag++) {
          rest[i - 1][state] += going(i, state, tag);
        }
      }
    }
  }

  private double going(int i, int state, int tag) {
    double step = factors.step(i, state / TAGS, state % TAGS, tag);
    return step * rest[i][next(state, tag)] / sums[i];
  }

  /** How probable each tag of a word is. */
  double[] tags(int i) {
    double[] tags = new double[TAGS];
    for (int state = 0; state < STATES; state++) {
      tags[state % TAGS] += ahead[i][state] * rest[i][state];
    }
    return tags;
  }

  /** What was seen at the end and, behind these, the last tag. */
  double[] ends() {
    double[] ends = new double[SeenFields.COUNT + TAGS];
    for (int state = 0; state < STATES; state++) {
      ends[state / TAGS] += ahead[size - 1][state] * rest[size - 1][state];
    }
    System.arraycopy(tags(size - 1), 0, ends, SeenFields.COUNT, TAGS);
    return ends;
  }

  /**
   * How probable each tag of a word is behind each other.
   *
   * @param begins takes up how probable it is that the field of each tag begins at the word
   * @param behind takes up the same for what was seen before
   */
  double[] steps(int i, double[] begins, double[] behind) {
    double[] steps = new double[FittedWeights.STEPS];
    for (int tag = 0; i == 0 && tag < TAGS; tag++) {
      double share = ahead[0][state(0, tag)] * rest[0][state(0, tag)];
      steps[TAGS * TAGS + tag] = share;
      begins[tag] += share;
      behind[tag] += share;
    }
    for (int state = 0; i > 0 && state < STATES; state++) {
      for (int tag = 0; ahead[i - 1][state] > IMPOSSIBLE && tag < TAGS; tag++) {
        double share = ahead[i - 1][state] * going(i, state, tag);
        steps[state % TAGS * TAGS + tag] += share;
        if (tag != state % TAGS) {
          begins[tag] += share;
          behind[state / TAGS * TAGS + tag] += share;
        }
      }
    }
    return steps;
  }
}
