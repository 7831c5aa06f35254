package org.probatum.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what each word of an entry belongs to where its style is none of the common ones: a linear
 * chain over weighted features, the best path found by Viterbi. The weights were fitted by their
 * conditional likelihood.
 */
final class EntryModel {

  /** Name of the feature that holds the weights of a tag behind another. */
  static final String AFTER = "after ";

  private static final int TAGS = EntryTag.values().length;
  private static final String FILE = "entry-model.tsv";

  private final FeatureWeights weights;
  private final float[][][] steps = new float[EntryWords.JOINTS][TAGS + 1][];

  EntryModel(FeatureWeights weights) {
    this.weights = weights;
    for (int joint = 0; joint < EntryWords.JOINTS; joint++) {
      for (int tag = 0; tag <= TAGS; tag++) {
        steps[joint][tag] = weights.of(FeatureName.of(AFTER + joint + " " + tag));
      }
    }
  }

  /** The weights that the program ships; read on first use. */
  static EntryModel bundled() {
    return Bundled.MODEL;
  }

  /** The tag of each word. */
  List<EntryTag> tag(List<String> words) {
    return tag(words, EntryFeatures.of(words));
  }

  /** The same where the features are known already. */
  List<EntryTag> tag(List<String> words, long[][] features) {
    int[][] from = new int[words.size()][TAGS];
    float[] score = null;
    for (int i = 0; i < words.size(); i++) {
      score = next(score, weights.sum(features[i]), from[i], steps[EntryWords.joint(words, i)]);
    }
    return path(from, score);
  }

  private float[] next(float[] before, float[] here, int[] from, float[][] steps) {
    for (int tag = 0; tag < TAGS; tag++) {
      int best = TAGS;
      float most = steps[TAGS][tag];
      for (int last = 0; before != null && last < TAGS; last++) {
        float value = before[last] + steps[last][tag];
        if (best == TAGS || value > most) {
          best = last;
          most = value;
        }
      }
      from[tag] = best;
      here[tag] += most;
    }
    return here;
  }

  private static List<EntryTag> path(int[][] from, float[] score) {
    EntryTag[] tags = new EntryTag[from.length];
    int best = 0;
    for (int tag = 1; score != null && tag < TAGS; tag++) {
      best = score[tag] > score[best] ? tag : best;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      tags[i] = EntryTag.values()[best];
      best = from[i][best];
    }
    return new ArrayList<>(Arrays.asList(tags));
  }

  private static EntryModel load() {
    try (InputStream file = EntryModel.class.getResourceAsStream(FILE)) {
      return read(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Reads the lines that a fitting wrote. */
  static EntryModel read(byte[] lines) {
    return new EntryModel(FeatureWeights.read(lines));
  }

  /** Loaded when the first entry needs it, and once. */
  private static final class Bundled {
    private static final EntryModel MODEL = load();
  }
}
