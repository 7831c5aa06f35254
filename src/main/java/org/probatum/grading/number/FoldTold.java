package org.probatum.grading.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Ratios;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * How often one group had what another had once, "4.5 times as likely", beside the ratio of a
 * source or of the shares that it gives for its groups. "Times less" is the ratio the other way
 * round, and "three times more" may mean that three were added to one.
 */
final class FoldTold {

  private static final Scan OF_A_RISK =
      Scan.of(
          Pattern.compile(
              "(?i)(?:-?\\s?fold|\\s*times)\\s+(?:as|more|less|fewer|higher|lower|greater|likelier|(?:the|their|its) (?:\\w+ )?(?:risk|odds|hazard|rate|chance|likelihood|number))\\b.*",
              Pattern.DOTALL));

  /** "More than three times": what it is more than fits up to the next whole number. */
  private static final Scan OPEN =
      Scan.of("(?i)\\b(?:more than|over|at least|almost|nearly|up to|close to)\\s*$");

  /** "Three times as many" are three for one; only "more" may be added to one. */
  private static final Scan AS = Scan.of("(?i)\\s*times\\s+as\\b");

  /** "That does not mean that they were three times as likely". */
  private static final Scan DENIED =
      Scan.of(
          "(?i)(?:\\bnot|n['\u2019]t|\\bnever)\\s+(?:mean|imply|say|show|the same as)\\b[^.;:]{0,60}$");

  private FoldTold() {}

  /** Null where it is no such number, or the source has nothing to hold it against. */
  static Relation relation(Claim claim, ClaimNumber number, Outcome outcome) {
    int end = number.span().end() - claim.span().start();
    if (number.role() != NumberRole.FOLD
        || end < 0
        || end > claim.text().length()
        || !OF_A_RISK.isAll(claim.text().substring(end))
        || isDenied(claim, number)) {
      return null;
    }
    BigDecimal room = room(claim, number);
    boolean added = !AS.opens(claim.text(), end);
    Ratios ratios = Ratios.of(outcome);
    if (Few.any(ratios.ofEffect(), each -> isNear(number, each, room, added))) {
      return Relation.ROUNDED;
    }
    if (Few.any(ratios.ofShares(), each -> isNear(number, each, room, added))) {
      return Relation.RATIO_OF_SHARES;
    }
    return ratios.isEmpty() ? null : Relation.DIFFERENT;
  }

  private static boolean isDenied(Claim claim, ClaimNumber number) {
    int start = Math.max(0, number.span().start() - claim.span().start());
    return DENIED.isIn(claim.text().substring(0, start));
  }

  private static boolean isNear(
      ClaimNumber number, BigDecimal ratio, BigDecimal room, boolean added) {
    BigDecimal off = number.number().value().subtract(ratio);
    return off.abs().compareTo(room) <= 0
        || added && off.add(BigDecimal.ONE).abs().compareTo(room) <= 0;
  }

  /** Half a unit of its last digit; a whole one where the text says that it is not exact. */
  private static BigDecimal room(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    boolean open = start > 0 && OPEN.isIn(claim.text().substring(0, start));
    BigDecimal half = number.number().halfUnit();
    return open ? half.add(half) : half;
  }
}
