package org.probatum.citation.tagging;

import java.util.Map;
import java.util.TreeMap;

/** Weights while they are fitted: of each feature and of each step from tag to tag. */
final class FittedWeights {

  static final int TAGS = EntryTag.values().length;
  static final int STEPS = (TAGS + 1) * TAGS;
  private static final float RATE = 0.1f;
  private static final float FIRST_SQUARE = 0.01f;
  private static final float PULL_TO_ZERO = 3e-4f;
  private static final double NEGLIGIBLE = 1e-5;
  private static final double SCALE = 30;
  private static final long SMALL = 2;

  private final int features;
  private final int behind;
  private final int ends;

  /** Of each its weight and, behind it, the sum of its squared slopes. */
  private final float[] now;

  private final float[] sum;
  private int kept;

  FittedWeights(int features) {
    this.features = features;
    behind = features * TAGS + EntryWords.JOINTS * STEPS;
    ends = behind + SeenFields.COUNT * TAGS;
    sum = new float[ends + SeenFields.COUNT + TAGS];
    now = new float[2 * sum.length];
  }

  /** The score of each tag of a word with these features. */
  double[] scores(int[] own) {
    double[] scores = new double[TAGS];
    for (int feature : own) {
      for (int tag = 0, at = 2 * feature * TAGS; tag < TAGS; tag++, at += 2) {
        scores[tag] += now[at];
      }
    }
    return scores;
  }

  /** The exponentials of the weights of each tag behind each other. */
  double[][] steps(int joint) {
    double[][] steps = new double[TAGS + 1][];
    for (int last = 0; last <= TAGS; last++) {
      steps[last] = exponentials(step(joint) + last * TAGS, TAGS);
    }
    return steps;
  }

  /** The same of a field that begins where some were seen. */
  double[] behind(int seen) {
    return exponentials(behind + seen * TAGS, TAGS);
  }

  /** The same of what was seen at the end and, behind these, of the last tag. */
  double[] ends() {
    return exponentials(ends, SeenFields.COUNT + TAGS);
  }

  private double[] exponentials(int from, int size) {
    double[] told = new double[size];
    for (int i = 0; i < size; i++) {
      told[i] = Math.exp(now[2 * (from + i)]);
    }
    return told;
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

  void moveBehind(double[] gradient) {
    moveAt(behind, gradient);
  }

  void moveEnds(double[] gradient) {
    moveAt(ends, gradient);
  }

  private void moveAt(int from, double[] gradient) {
    for (int i = 0; i < gradient.length; i++) {
      if (Math.abs(gradient[i]) > NEGLIGIBLE) {
        int at = 2 * (from + i);
        float slope = (float) gradient[i] + PULL_TO_ZERO * now[at];
        now[at + 1] += slope * slope;
        now[at] -= RATE * slope / (float) Math.sqrt(FIRST_SQUARE + now[at + 1]);
      }
    }
  }

  /** Takes the weights as they are into the average. */
  void keep() {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += now[2 * i];
    }
    kept++;
  }

  /** The greatest averaged weight of each feature. */
  float[] greatest() {
    float[] greatest = new float[features];
    for (int i = 0; i < features * TAGS; i++) {
      greatest[i / TAGS] = Math.max(greatest[i / TAGS], Math.abs(sum[i]) / kept);
    }
    return greatest;
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
        String name = StepWeights.AFTER + joint + " " + last;
        lines.append(line(FeatureName.of(name), step(joint) + last * TAGS, 1));
      }
    }
    for (int seen = 0; seen < SeenFields.COUNT; seen++) {
      lines.append(line(FeatureName.of(StepWeights.BEHIND + seen), behind + seen * TAGS, 1));
      lines.append(line(FeatureName.of(StepWeights.END + seen), ends + seen, 1, 1));
    }
    lines.append(line(FeatureName.of(StepWeights.END), ends + SeenFields.COUNT, 1));
    new TreeMap<>(index).forEach((feature, at) -> lines.append(line(feature, at * TAGS, share)));
    return lines.toString();
  }

  private String line(long feature, int from, double share) {
    return line(feature, from, TAGS, share);
  }

  private String line(long feature, int from, int size, double share) {
    StringBuilder line = new StringBuilder();
    for (int i = from; i < from + size; i++) {
      long weight = Math.round(sum[i] / kept * share * SCALE);
      line.append('\t').append(Math.abs(weight) < SMALL ? "" : weight);
    }
    String told = line.toString().replaceAll("\t+$", "");
    return told.isEmpty() ? "" : FeatureWeights.printed(feature) + told + "\n";
  }
}
