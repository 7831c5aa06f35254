package org.probatum.grading.trait;

import java.util.Set;
import org.probatum.text.Few;

/**
 * How often a treatment is given, or how many times in all.
 *
 * @param times times a day; the number of times where it tells that
 * @param total whether it tells the number of times in all
 * @param loose a plain "daily" or "monthly", "several": at least so often
 * @param words the words that tell it
 * @param treatments concepts of what is given; empty where not told
 */
record Rhythm(double times, boolean total, boolean loose, String words, Set<String> treatments) {

  /** Whether it can be the same treatment. */
  boolean isOfSame(Rhythm other) {
    return treatments.isEmpty()
        || other.treatments.isEmpty()
        || Few.any(treatments, other.treatments::contains);
  }

  /**
   * Whether both can be true of one treatment.
   *
   * @param room how far they may lie apart, as a share of the more frequent one
   */
  boolean fits(Rhythm other, double room) {
    if (total || other.total) {
      return total == other.total
          && (times == other.times
              || loose && other.times > times
              || other.loose && times > other.times);
    }
    if (loose == other.loose) {
      return isAbout(other, room);
    }
    Rhythm plain = loose ? this : other;
    Rhythm exact = loose ? other : this;
    return exact.isAbout(plain, room)
        || exact.times > plain.times && exact.times < plain.times * span(plain.times);
  }

  private boolean isAbout(Rhythm other, double room) {
    return Math.abs(times - other.times) <= room * Math.max(times, other.times);
  }

  /** "Daily" may be any number of times a day, "weekly" must be less than daily. */
  private static double span(double times) {
    return times >= 0.9 ? Double.MAX_VALUE : times > 0.1 ? 7 : 4;
  }
}
