package org.probatum.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.probatum.article.Location;
import org.probatum.claim.Claim;
import org.probatum.claim.NotClaim;
import org.probatum.claim.Statements;

/**
 * What a sentence of the article came to.
 *
 * @param claim a claim of it, or null
 * @param not why it has none, or null
 */
record Line(Claim claim, NotClaim not) {

  /** Every sentence of the body, as claims or with the reason why not, in reading order. */
  static List<Line> all(Statements statements) {
    return Stream.concat(
            statements.claims().stream().map(claim -> new Line(claim, null)),
            statements.notClaims().stream().map(not -> new Line(null, not)))
        .sorted(Comparator.comparing(line -> line.location().span()))
        .toList();
  }

  boolean isClaim() {
    return claim != null;
  }

  Location location() {
    return isClaim() ? claim.location() : not.sentence().location();
  }
}
