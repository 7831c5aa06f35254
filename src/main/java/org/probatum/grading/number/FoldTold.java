package org.probatum.grading.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.Few;

/**
 * How often one group had what another had once, "4.5 times as likely", beside the ratio of a
 * source or of the shares that it gives for its groups. "Times less" is the ratio the other way
 * round, and "three times more" may mean that three were added to one.
 */
final class FoldTold {

  private static final Pattern OF_A_RISK =
      Pattern.compile(
          "(?i)(?:-?\\s?fold|\\s*times)\\s+(?:as|more|less|fewer|higher|lower|greater|likelier|(?:the|their|its) (?:\\w+ )?(?:risk|odds|rate|chance|likelihood|number))\\b.*",
          Pattern.DOTALL);

  /** "More than three times": what it is more than fits up to the next whole number. */
  private static final Pattern OPEN =
      Pattern.compile("(?i)\\b(?:more than|over|at least|almost|nearly|up to|close to)\\s*$");

  private FoldTold() {}

  /** Null where it is no such number, or the source has nothing to hold it against. */
  static Relation relation(Claim claim, ClaimNumber number, Outcome outcome) {
    int end = number.span().end() - claim.span().start();
    if (number.role() != NumberRole.FOLD
        || end < 0
        || end > claim.text().length()
        || !OF_A_RISK.matcher(claim.text().substring(end)).matches()) {
      return null;
    }
    BigDecimal room = room(claim, number);
    List<BigDecimal> ofEffect = ofEffect(outcome);
    List<BigDecimal> ofShares = ofShares(outcome.values());
    if (Few.any(ofEffect, each -> isNear(number, each, room))) {
      return Relation.ROUNDED;
    }
    if (Few.any(ofShares, each -> isNear(number, each, room))) {
      return Relation.RATIO_OF_SHARES;
    }
    return ofEffect.isEmpty() && ofShares.isEmpty() ? null : Relation.DIFFERENT;
  }

  /** What it is held against: the effect where it is a ratio, else the shares. */
  static String printed(Outcome outcome) {
    return ofEffect(outcome).isEmpty() ? PointsTold.printed(outcome) : outcome.effect().printed();
  }

  private static boolean isNear(ClaimNumber number, BigDecimal ratio, BigDecimal room) {
    BigDecimal off = number.number().value().subtract(ratio);
    return off.abs().compareTo(room) <= 0 || off.add(BigDecimal.ONE).abs().compareTo(room) <= 0;
  }

  /** Half a unit of its last digit; a whole one where the text says that it is not exact. */
  private static BigDecimal room(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    boolean open = start > 0 && OPEN.matcher(claim.text().substring(0, start)).find();
    BigDecimal half = number.number().halfUnit();
    return open ? half.add(half) : half;
  }

  private static List<BigDecimal> ofEffect(Outcome outcome) {
    return outcome.hasEffect() && outcome.effect().measure().isRatio()
        ? bothWays(outcome.effect().estimate().value())
        : List.of();
  }

  private static List<BigDecimal> ofShares(List<ArmValue> values) {
    List<BigDecimal> ratios = new ArrayList<>();
    for (int i = 0; i + 1 < values.size(); i++) {
      BigDecimal next = values.get(i + 1).value().value();
      if (next.signum() > 0 && values.get(i).unit().startsWith("%")) {
        ratios.addAll(bothWays(values.get(i).value().value().divide(next, MathContext.DECIMAL32)));
      }
    }
    return ratios;
  }

  private static List<BigDecimal> bothWays(BigDecimal ratio) {
    return ratio.signum() > 0
        ? List.of(ratio, BigDecimal.ONE.divide(ratio, MathContext.DECIMAL32))
        : List.of();
  }
}
