package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Scan;

/** Finds intervals with level, estimate and p value where the print leaves no doubt. */
final class IntervalReader {

  private static final Scan BETWEEN_LIMITS =
      Scan.of("\\s*(?:%|percent)?\\s*(?:to|and|through|[-\\u2010-\\u2015\\u2212,;])\\s*");
  private static final Scan ESTIMATE_TO_LEVEL =
      Scan.of("(?:[^.!?\\d]|(?<=\\p{L}{2}-)\\d){0,40}?[(\\[,;:]\\s*(?:the )?\\s*");
  private static final Scan BY =
      Scan.of(Pattern.compile(".*\\b(?:by|differences? (?:of|was))\\s*", Pattern.DOTALL));
  private static final Scan GIVING =
      Scan.of(
          Pattern.compile(".*\\b(?:gave|giving|was|were|had|found|showed)\\s*", Pattern.DOTALL));
  private static final Scan LOOSE_MINUS =
      Scan.of(Pattern.compile(".*[-\u2010-\u2015\u2212]\\s*", Figures.ANY_BLANK));
  private static final Scan HIGH_TO_P =
      Scan.of(
          "[\\s%)\\],;:]*(?:and |with |a )*(?:two-sided )?p[\\s-]*(?:values?)?\\s*(?:of|was|is)?\\s*[<>=\\u2264\\u2265]{1,2}\\s*");
  private static final Set<NumberRole> ESTIMATES =
      EnumSet.of(
          NumberRole.HAZARD_RATIO,
          NumberRole.ODDS_RATIO,
          NumberRole.RISK_RATIO,
          NumberRole.RATE_RATIO,
          NumberRole.RISK_DIFFERENCE,
          NumberRole.MEAN_DIFFERENCE,
          NumberRole.PERCENT,
          NumberRole.RELATIVE_CHANGE,
          NumberRole.MEAN);

  private final Figures figures;
  private final List<ClaimNumber> numbers;

  private IntervalReader(Figures figures) {
    this.figures = figures;
    this.numbers = figures.numbers();
  }

  /** The intervals in order; none in a list told with "respectively". */
  static List<PrintedInterval> read(Figures figures) {
    List<PrintedInterval> intervals = new ArrayList<>();
    IntervalReader reader = new IntervalReader(figures);
    for (int i = 1; i + 1 < reader.numbers.size(); i++) {
      if (reader.isInterval(i)) {
        intervals.add(reader.at(i));
      }
    }
    return figures.text().contains("respectively") ? List.of() : intervals;
  }

  private boolean isInterval(int low) {
    return isFramed(low)
        && !LOOSE_MINUS.isAll(figures.before(numbers.get(low), 3))
        && !figures.isCutOff(numbers.get(low + 1));
  }

  private boolean isFramed(int low) {
    return numbers.get(low - 1).role() == NumberRole.CI_LEVEL
        && isLevel(numbers.get(low - 1).number().asDouble())
        && numbers.get(low).role() == NumberRole.CI_LOW
        && numbers.get(low + 1).role() == NumberRole.CI_HIGH
        && BETWEEN_LIMITS.isAll(figures.between(numbers.get(low), numbers.get(low + 1)));
  }

  private static boolean isLevel(double percent) {
    return percent >= 50 && percent < 100;
  }

  private PrintedInterval at(int low) {
    int before = low - 2;
    boolean pAhead = before >= 1 && numbers.get(before).role() == NumberRole.P_VALUE;
    return new PrintedInterval(
        estimate(pAhead ? before - 1 : before, low),
        numbers.get(low),
        numbers.get(low + 1),
        numbers.get(low - 1).number().asDouble(),
        pAhead ? numbers.get(before) : pBehind(low + 1));
  }

  private ClaimNumber estimate(int at, int low) {
    if (at < 0 || !isEstimate(at)) {
      return null;
    }
    ClaimNumber estimate = numbers.get(at);
    boolean attached =
        ESTIMATE_TO_LEVEL.opens(figures.between(estimate, numbers.get(at + 1)))
            && figures.between(estimate, numbers.get(low)).length() <= 80;
    return attached && sameUnit(estimate, numbers.get(low), numbers.get(low + 1)) ? estimate : null;
  }

  private boolean isEstimate(int at) {
    ClaimNumber number = numbers.get(at);
    if (number.role() == NumberRole.OTHER) {
      return BY.isAll(figures.before(number, 20)) || isOfSameMeasure(number, at);
    }
    boolean rate = number.role().isRatio() && number.unit().equals("%");
    return ESTIMATES.contains(number.role()) && !rate && !isSecondShare(at);
  }

  /** "Two trials gave a ratio of 0.29 (95% CI …), and five gave 0.56 (95% CI …)". */
  private boolean isOfSameMeasure(ClaimNumber number, int at) {
    return GIVING.isAll(figures.before(number, 20))
        && number.number().decimals() > 0
        && numbers.get(at + 1).role() == NumberRole.CI_LEVEL;
  }

  /** "84% versus 53% (95% CI 18 to 44)": the interval is that of the difference. */
  private boolean isSecondShare(int at) {
    return at > 0
        && numbers.get(at).role() == NumberRole.PERCENT
        && numbers.get(at - 1).role() == NumberRole.PERCENT;
  }

  /** "53% lower (95% CI 0.32 to 0.69)" tells the interval of a ratio, not of the 53. */
  private static boolean sameUnit(ClaimNumber estimate, ClaimNumber low, ClaimNumber high) {
    boolean percent = estimate.unit().equals("%") || estimate.unit().equals("percent");
    boolean told = high.unit().equals("%") || low.unit().equals("%");
    if (!percent) {
      return !told || estimate.role() == NumberRole.RISK_DIFFERENCE;
    }
    return told
        || estimate.number().decimals() == high.number().decimals()
            && Math.abs(high.number().asDouble()) + Math.abs(low.number().asDouble()) >= 5;
  }

  private ClaimNumber pBehind(int high) {
    if (high + 1 >= numbers.size() || numbers.get(high + 1).role() != NumberRole.P_VALUE) {
      return null;
    }
    ClaimNumber pValue = numbers.get(high + 1);
    boolean belongs =
        HIGH_TO_P.isAll(figures.between(numbers.get(high), pValue)) && !figures.isCutOff(pValue);
    return belongs ? pValue : null;
  }
}
