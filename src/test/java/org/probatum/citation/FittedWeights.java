package org.probatum.citation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weights while they are fitted: of each feature and of each step from tag to tag. */
final class FittedWeights {

  private static final int TAGS = EntryTag.values().length;
  private static final int STEPS = (TAGS + 1) * TAGS;
  private static final double RATE = 0.07;
  private static final double FIRST_SQUARE = 0.01;
  private static final double PULL_TO_ZERO = 3e-4;
  private static final double NEGLIGIBLE = 1e-5;
  private static final double SCALE = 30;
  private static final long SMALL = 5;

  private final int features;
  private final double[] now;
  private final double[] squares;
  private final double[] sum;
  private int kept;

  FittedWeights(int features) {
    this.features = features;
    now = new double[features * TAGS + EntryWords.JOINTS * STEPS];
    squares = new double[now.length];
    sum = new double[now.length];
  }

  /** The score of each tag of a word with these features. */
  double[] scores(int[] own) {
    double[] scores = new double[TAGS];
    for (int feature : own) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += now[feature * TAGS + tag];
      }
    }
    return scores;
  }

  /** The exponentials of the weights of each tag behind each other. */
  double[][] steps(int joint) {
    double[][] steps = new double[TAGS + 1][TAGS];
    for (int last = 0; last <= TAGS; last++) {
      for (int tag = 0; tag < TAGS; tag++) {
        steps[last][tag] = Math.exp(now[step(joint) + last * TAGS + tag]);
      }
    }
    return steps;
  }

  private int step(int joint) {
    return features * TAGS + joint * STEPS;
  }

  void move(int feature, double[] gradient) {
    moveAt(feature * TAGS, gradient);
  }

  void moveStep(int joint, double[] gradient) {
    moveAt(step(joint), gradient);
  }

  private void moveAt(int from, double[] gradient) {
    for (int i = 0; i < gradient.length; i++) {
      if (Math.abs(gradient[i]) > NEGLIGIBLE) {
        int at = from + i;
        double slope = gradient[i] + PULL_TO_ZERO * now[at];
        squares[at] += slope * slope;
        now[at] -= RATE * slope / Math.sqrt(FIRST_SQUARE + squares[at]);
      }
    }
  }

  /** Begins anew; the average stays. */
  void clear() {
    Arrays.fill(now, 0);
    Arrays.fill(squares, 0);
  }

  /** Takes the weights as they are into the average. */
  void keep() {
    for (int i = 0; i < now.length; i++) {
      sum[i] += now[i];
    }
    kept++;
  }

  /**
   * A line per feature: its number and the averaged weight for each tag, empty for none.
   *
   * @param share what part of the features was there at a time
   */
  String lines(Map<Long, Integer> index, double share) {
    StringBuilder lines = new StringBuilder();
    for (int joint = 0; joint < EntryWords.JOINTS; joint++) {
      for (int last = 0; last <= TAGS; last++) {
        String name = EntryModel.AFTER + joint + " " + last;
        lines.append(line(FeatureName.of(name), step(joint) + last * TAGS, 1));
      }
    }
    new TreeMap<>(index).forEach((feature, at) -> lines.append(line(feature, at * TAGS, share)));
    return lines.toString();
  }

  private String line(long feature, int from, double share) {
    StringBuilder line = new StringBuilder();
    for (int tag = 0; tag < TAGS; tag++) {
      long weight = Math.round(sum[from + tag] / kept * share * SCALE);
      line.append('\t').append(Math.abs(weight) < SMALL ? "" : weight);
    }
    String told = line.toString().replaceAll("\t+$", "");
    return told.isEmpty() ? "" : FeatureWeights.printed(feature) + told + "\n";
  }
}
