package org.probatum.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of each tag by the number of a feature, in a table that is looked up thousands of
 * times for an entry. A feature that it lacks weighs nothing.
 */
final class FeatureWeights {

  private static final int TAGS = EntryTag.values().length;
  private static final int RADIX = 36;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private int bits = 12;
  private int size;
  private long[] keys = new long[1 << bits];
  private float[] rows = new float[TAGS << bits];

  /**
   * Reads a line per feature: its number to the base of 36 and its weight for each tag, empty for
   * none.
   */
  static FeatureWeights read(BufferedReader lines) throws IOException {
    FeatureWeights weights = new FeatureWeights();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int end = line.indexOf('\t');
      weights.put(Long.parseUnsignedLong(line.substring(0, end), RADIX), line, end + 1);
    }
    return weights;
  }

  /** The number of a feature as the lines have it. */
  static String printed(long feature) {
    return Long.toUnsignedString(feature, RADIX);
  }

  private void put(long feature, String line, int from) {
    if (++size * 2 > keys.length) {
      grow();
    }
    int row = place(feature) * TAGS;
    keys[row / TAGS] = feature;
    int tag = 0;
    for (int start = from; start <= line.length(); tag++) {
      int tab = line.indexOf('\t', start);
      int end = tab < 0 ? line.length() : tab;
      rows[row + tag] = start == end ? 0 : Integer.parseInt(line, start, end, 10);
      start = end + 1;
    }
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
