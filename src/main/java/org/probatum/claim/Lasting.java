package org.probatum.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Period;
import org.probatum.text.Scan;

/** Words that an effect went on: "was still there after a year". */
public final class Lasting {

  private static final Scan TOLD =
      Scan.of(
          "(?i)\\b(?:effects?|benefits?|difference|improvements?|gains?|results?|relief|protection|remission)\\s+(?:[a-z]+\\s+){0,4}?"
              + "(?:still|persist(?:s|ed)?|last(?:s|ed)|remain(?:s|ed)?|maintained|sustained|held|endure[sd]?|continued)\\b");

  private static final Scan GREW =
      Scan.of(
          "(?i)\\b(?:effects?|benefits?|differences?|advantages?|improvements?|gains?|gap|lead|relief|protection)\\s+(?:[a-z]+\\s+){0,4}?"
              + "(?:grown|grew|widened|increased|larger|greater|bigger|stronger|clearer|doubled)\\b");

  /** Where another statement of a sentence begins. */
  private static final Pattern APART =
      Pattern.compile("[;:]|,\\s+(?:and|but|while|whereas|although|though|yet)\\b");

  private static final Scan OPEN =
      Scan.of(
          "(?i)\\b(?:no|not|nor|never|neither|none|without|nobody|whether|if|lost|gone|may|might|could|non|un(?:clear|certain|known|proven|likely)|insignificant)\\b|n['\u2019]t\\b");

  private Lasting() {}

  /**
   * Whether a text says that an effect was still there, or had grown, at a time.
   *
   * @param timepoint the time, as a record tells it, or null
   * @param room how far two times may lie apart, as a share of the later one
   */
  public static boolean reaches(String text, String timepoint, double room) {
    if (timepoint == null || !isTold(text) && !GREW.isIn(text)) {
      return false;
    }
    List<Period> times = Period.in(timepoint);
    return Few.any(
        List.of(APART.split(text)),
        part ->
            (isTold(part) || GREW.isIn(part))
                && !OPEN.isIn(part)
                && Few.any(
                    Period.in(part), told -> Few.any(times, time -> told.isAbout(time, room))));
  }

  /** Whether a text tells that an effect goes on. */
  public static boolean isTold(String text) {
    return TOLD.isIn(text);
  }
}
