package org.probatum.grading.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.statistics.Range;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * The shares of two arms in percent: "48% versus 11%".
 *
 * @param numbers the two, in order
 * @param difference what unrounded shares may lie apart, in percentage points
 */
record TwoShares(List<ClaimNumber> numbers, Range difference) {

  private static final Scan VERSUS =
      Scan.of(
          "\\s*(?:%|percent|per cent)?[^\\d]{0,60}\\b(?:vs|versus|v|compared|than|against|and)\\b[^\\d]{0,40}");

  static Optional<TwoShares> in(Figures figures) {
    List<ClaimNumber> percents = figures.with(Set.of(NumberRole.PERCENT));
    if (percents.size() != 2
        || Few.any(percents, figures::isApproximate)
        || !VERSUS.isAll(figures.between(percents.get(0), percents.get(1)))) {
      return Optional.empty();
    }
    Range one = Range.of(percents.get(0).number());
    Range other = Range.of(percents.get(1).number());
    return Optional.of(
        new TwoShares(percents, new Range(one.low() - other.high(), one.high() - other.low())));
  }
}
