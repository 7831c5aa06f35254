package org.probatum.statistics;

/**
 * A printed p value against the one that its test statistic gives, after statcheck (Nuijten et al.
 * 2016, Behav Res Methods 48:1205).
 *
 * @param holds whether some unrounded statistic gives some unrounded p value
 * @param expected p values that the statistic allows; halved where one-sided
 * @param oneSided whether it holds only for a one-sided test, which the text mentions
 * @param decisionError whether it fails and the two fall on different sides of the threshold
 */
public record PValueCheck(boolean holds, Range expected, boolean oneSided, boolean decisionError) {

  /**
   * Compares the two.
   *
   * @param mentionsOneSided whether the text speaks of a one-sided, one-tailed or directional test
   * @param threshold a p value up to it counts as significant
   */
  public static PValueCheck of(
      TestStatistic statistic, ReportedP pValue, boolean mentionsOneSided, double threshold) {
    Range expected = statistic.pRange();
    if (fits(pValue, expected)) {
      return new PValueCheck(true, expected, false, false);
    }
    Range half = expected.times(0.5);
    if (mentionsOneSided && statistic.kind().canBeOneSided() && fits(pValue, half)) {
      return new PValueCheck(true, half, true, false);
    }
    boolean told = pValue.isSignificant(threshold);
    return new PValueCheck(false, expected, false, told != statistic.pValue() <= threshold);
  }

  private static boolean fits(ReportedP pValue, Range expected) {
    return pValue.range().overlaps(expected);
  }
}
