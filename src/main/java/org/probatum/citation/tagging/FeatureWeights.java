package org.probatum.citation.tagging;

import java.util.Arrays;

/**
 * The weights of each tag by the number of a feature, in a table that is looked up thousands of
 * times for an entry. A feature that it lacks weighs nothing.
 */
final class FeatureWeights {

  private static final int TAGS = EntryTag.values().length;
  private static final int RADIX = 36;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private int bits = 16;
  private int size;
  private long[] keys = new long[1 << bits];
  private float[] rows = new float[TAGS << bits];

  /**
   * Reads a line per feature: its number to the base of 36 and its weight for each tag, empty for
   * none. Each is read sign by sign, since tens of thousands are read before the first entry.
   */
  static FeatureWeights read(byte[] lines) {
    FeatureWeights weights = new FeatureWeights();
    int at = 0;
    while (at < lines.length) {
      long feature = 0;
      for (; lines[at] != '\t'; at++) {
        feature = feature * RADIX + (lines[at] <= '9' ? lines[at] - '0' : lines[at] - 'a' + 10);
      }
      at = weights.put(feature, lines, at);
    }
    return weights;
  }

  /** The number of a feature as the lines have it. */
  static String printed(long feature) {
    return Long.toUnsignedString(feature, RADIX);
  }

  /** Puts what stands from the first tab on; gives where the next line begins. */
  private int put(long feature, byte[] lines, int from) {
    if (++size * 2 > keys.length) {
      grow();
    }
    int place = place(feature);
    keys[place] = feature;
    int at = from;
    for (int row = place * TAGS; lines[at] == '\t'; row++) {
      at++;
      boolean negative = lines[at] == '-';
      int weight = 0;
      for (at += negative ? 1 : 0; lines[at] >= '0'; at++) {
        weight = weight * 10 + lines[at] - '0';
      }
      rows[row] = negative ? -weight : weight;
    }
    return at + 1;
  }

  private void grow() {
    long[] before = keys;
    float[] told = rows;
    bits++;
    keys = new long[1 << bits];
    rows = new float[TAGS << bits];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int place = place(before[i]);
        keys[place] = before[i];
        System.arraycopy(told, i * TAGS, rows, place * TAGS, TAGS);
      }
    }
  }

  /** Where a feature stands, or the free place where it would. */
  private int place(long feature) {
    int place = (int) (feature * SPREAD >>> 64 - bits);
    while (keys[place] != feature && keys[place] != 0) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  /** Adds what the features weigh for each tag. */
  float[] sum(long[] features) {
    float[] sum = new float[TAGS];
    for (long feature : features) {
      int place = place(feature);
      if (keys[place] != 0) {
        for (int tag = 0, at = place * TAGS; tag < TAGS; tag++, at++) {
          sum[tag] += rows[at];
        }
      }
    }
    return sum;
  }

  /** The weights of one feature. */
  float[] of(long feature) {
    int from = place(feature) * TAGS;
    return Arrays.copyOfRange(rows, from, from + TAGS);
  }
}
