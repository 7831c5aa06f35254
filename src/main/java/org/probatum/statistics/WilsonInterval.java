package org.probatum.statistics;

import java.util.Locale;
import org.probatum.statistics.distribution.TailProbability;

/** The score interval of a share. Source: Wilson 1927, J Am Stat Assoc 22:209. */
public final class WilsonInterval {

  private WilsonInterval() {}

  /**
   * Its limits as shares.
   *
   * @param count people with the event, 0 to {@code size}
   * @param size people in all, at least 1
   * @param level confidence in percent
   */
  public static Range of(long count, long size, double level) {
    if (size < 1 || count < 0 || count > size) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "count (%d) must lie between 0 and size (%d)", count, size));
    }
    double z = TailProbability.normalQuantile(0.5 + level / 200);
    double share = (double) count / size;
    double denominator = 1 + z * z / size;
    double centre = (share + z * z / (2 * size)) / denominator;
    double half =
        z / denominator * Math.sqrt(share * (1 - share) / size + z * z / (4.0 * size * size));
    return new Range(count == 0 ? 0 : centre - half, count == size ? 1 : centre + half);
  }
}
