package org.probatum.measure;

/**
 * How well one thing is read over all documents.
 *
 * @param label what is read
 * @param hits read as told
 * @param surplus read and not told
 * @param missed told and not read
 * @param low lower limit of the 95 % confidence interval of the F1
 * @param high its upper limit
 */
public record Score(String label, int hits, int surplus, int missed, double low, double high) {

  /** Share of what is read that is right, from 0 to 1; 0 where nothing is read. */
  public double precision() {
    return ratio(hits, hits + surplus);
  }

  /** Share of what is told that is read, from 0 to 1. */
  public double recall() {
    return ratio(hits, hits + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * hits, 2 * hits + surplus + missed);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
