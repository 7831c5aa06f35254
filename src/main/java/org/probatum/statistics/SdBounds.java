package org.probatum.statistics;

import java.util.Locale;
import org.probatum.text.LiteralNumber;

/**
 * The least and the greatest standard deviation that whole-number data with a known mean can have
 * on a scale. Greatest: n (b − m)/(b − a) values at the lower end a, the rest at the upper end b,
 * one value between them where that is not whole. Least: all values at ⌊m⌋ and ⌈m⌉. Source:
 * Heathers et al. 2018 (SPRITE), PeerJ Preprints 6:e26968.
 */
public final class SdBounds {

  private final int size;
  private final int least;
  private final int most;

  private SdBounds(int size, int least, int most) {
    this.size = size;
    this.least = least;
    this.most = most;
  }

  /**
   * Bounds for data from {@code least} to {@code most}.
   *
   * @param size values in the sample, at least 2
   */
  public static SdBounds on(int size, int least, int most) {
    if (size < 2 || least >= most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "size (%d) must be at least 2 and least (%d) below most (%d)",
              size,
              least,
              most));
    }
    return new SdBounds(size, least, most);
  }

  /** Standard deviations possible for any unrounded mean that the printed one may stand for. */
  public Range of(LiteralNumber mean) {
    double low = Math.max(least, mean.low().doubleValue());
    double high = Math.min(most, mean.high().doubleValue());
    if (low > high) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "mean (%s) must lie between %d and %d", mean, least, most));
    }
    return new Range(smallest(low, high), greatest(low, high));
  }

  /** Whether the printed standard deviation lies in these bounds. */
  public Consistency check(LiteralNumber mean, LiteralNumber deviation) {
    return Consistency.of(of(mean).overlaps(Range.of(deviation)));
  }

  private double smallest(double low, double high) {
    boolean whole = Math.ceil(low) <= high;
    return whole ? 0 : root(Math.min(between(low), between(high)));
  }

  private static double between(double mean) {
    double part = mean - Math.floor(mean);
    return part * (1 - part);
  }

  /**
   * Between two means at which the number of values at the lower end is whole, the bound is convex;
   * over those means it rises towards the middle of the scale. So ends and the most central one of
   * those means are enough.
   */
  private double greatest(double low, double high) {
    double fewest = Math.ceil(lowValues(high));
    double atMost = Math.floor(lowValues(low));
    double best = Math.max(spread(low), spread(high));
    if (fewest <= atMost) {
      for (double half : new double[] {Math.floor(size / 2.0), Math.ceil(size / 2.0)}) {
        double central = Math.min(atMost, Math.max(fewest, half));
        best = Math.max(best, spread(most - central * (most - least) / size));
      }
    }
    return root(best);
  }

  private double lowValues(double mean) {
    return size * (most - mean) / (most - least);
  }

  /** Greatest variance (divisor: size) at an exact mean. */
  private double spread(double mean) {
    double atLeast = Math.floor(lowValues(mean) + 1e-12);
    double atMost = size - atLeast - 1;
    if (atMost < 0) {
      return square(least - mean);
    }
    double rest = size * mean - atLeast * least - atMost * most;
    double squares =
        atLeast * square(least - mean) + atMost * square(most - mean) + square(rest - mean);
    return squares / size;
  }

  private static double square(double value) {
    return value * value;
  }

  private double root(double variance) {
    return Math.sqrt(variance * size / (size - 1.0));
  }
}
