package org.probatum.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Link;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.LiteralNumber;

/** Sets the numbers of claims beside the numbers of the sources that they lean on. */
final class NumberPairs {

  private static final Map<NumberRole, Measure> MEASURES =
      Map.of(
          NumberRole.HAZARD_RATIO, Measure.HAZARD_RATIO,
          NumberRole.ODDS_RATIO, Measure.ODDS_RATIO,
          NumberRole.RISK_RATIO, Measure.RISK_RATIO,
          NumberRole.RISK_DIFFERENCE, Measure.RISK_DIFFERENCE,
          NumberRole.MEAN_DIFFERENCE, Measure.MEAN_DIFFERENCE);

  private final BigDecimal tolerance;
  private final List<NumberPair> pairs = new ArrayList<>();
  private Claim claim;

  /** Whose the number at hand is; null until somebody asks. */
  private ArmSide side;

  NumberPairs(double tolerance) {
    this.tolerance = BigDecimal.valueOf(tolerance);
  }

  /** Pairs of every effect number of a claim with every number of the linked study. */
  List<NumberPair> of(Claim claim, Link link) {
    this.claim = claim;
    pairs.clear();
    for (ClaimNumber number : claim.numbers()) {
      side = null;
      for (Outcome outcome : link.study().outcomes()) {
        pair(number, link, outcome);
      }
    }
    return List.copyOf(pairs);
  }

  private void pair(ClaimNumber number, Link link, Outcome outcome) {
    if (isOfArm(number, link, outcome)) {
      outcome.values().forEach(value -> pairWithArm(number, link, outcome, value));
    } else if (outcome.hasEffect() && number.role() == NumberRole.RELATIVE_CHANGE) {
      pairChange(number, link, outcome);
    } else if (outcome.hasEffect() && MEASURES.containsKey(number.role())) {
      Effect effect = outcome.effect();
      boolean same = effect.measure() == MEASURES.get(number.role());
      add(
          number,
          link,
          outcome,
          new Side("", effect.printed(), true, same, relation(number, effect.estimate())));
    } else if (outcome.effect() != null) {
      pairLimits(number, link, outcome);
    }
  }

  /** What the source's side of a pair tells. */
  private record Side(
      String arm, String printed, boolean sameArm, boolean sameMeasure, Relation relation) {}

  /** "Weight fell by 19% after the bypass": the change of one arm, where an arm has this value. */
  private boolean isOfArm(ClaimNumber number, Link link, Outcome outcome) {
    return switch (number.role()) {
      case PERCENT, EVENTS, RATE -> true;
      case RELATIVE_CHANGE ->
          outcome.values().stream().anyMatch(each -> number.number().agreesWith(each.value()))
              && side(number, link).isNamed();
      default -> false;
    };
  }

  private ArmSide side(ClaimNumber number, Link link) {
    side = side == null ? ArmSide.of(claim, number, link.study()) : side;
    return side;
  }

  private void pairWithArm(ClaimNumber number, Link link, Outcome outcome, ArmValue value) {
    boolean percent = value.unit().equals("%");
    boolean sameUnit = value.isToldAs(number.role());
    boolean sameArm = side(number, link).mayBe(value.arm());
    String printed =
        value.value().literal() + (percent ? "%" : " " + value.unit()) + " (" + value.arm() + ")";
    add(
        number,
        link,
        outcome,
        new Side(value.arm(), printed, sameArm, sameUnit, relation(number, value.value())));
  }

  private void pairChange(ClaimNumber number, Link link, Outcome outcome) {
    Effect effect = outcome.effect();
    boolean percent = effect.measure() == Measure.PERCENT_DIFFERENCE;
    Relation relation =
        percent
            ? relation(number, effect.estimate())
            : effect.measure().isRatio() ? ofRatio(number.number(), effect.estimate()) : null;
    if (relation != null) {
      boolean same = percent || effect.measure().isRatio();
      add(number, link, outcome, new Side("", effect.printed(), true, same, relation));
    }
  }

  private void pairLimits(ClaimNumber number, Link link, Outcome outcome) {
    Effect effect = outcome.effect();
    LiteralNumber other =
        switch (number.role()) {
          case CI_LOW -> effect.low();
          case CI_HIGH -> effect.high();
          case P_VALUE -> effect.pValue();
          default -> null;
        };
    if (other != null) {
      add(
          number,
          link,
          outcome,
          new Side("", effect.printed(), true, true, limit(number, other, effect)));
    }
  }

  private Relation limit(ClaimNumber number, LiteralNumber other, Effect effect) {
    return number.role() == NumberRole.P_VALUE
        ? PValues.relation(claim, number, effect)
        : relation(number, other);
  }

  private void add(ClaimNumber number, Link link, Outcome outcome, Side side) {
    boolean sameOutcome = number.outcome().isEmpty() || outcome.isAbout(number.outcome());
    pairs.add(
        new NumberPair(
            number.claimId(),
            number,
            link.referenceId(),
            link.study().id(),
            link.sourceName(),
            outcome.name(),
            side.arm(),
            side.printed(),
            sameOutcome,
            side.sameArm(),
            side.sameMeasure(),
            side.relation()));
  }

  private Relation relation(ClaimNumber number, LiteralNumber other) {
    LiteralNumber value = number.number();
    if (value.value().compareTo(other.value()) == 0) {
      return Relation.EQUAL;
    }
    if (value.agreesWith(other, room(number, other))) {
      return Relation.ROUNDED;
    }
    if (isTenfold(value, other)) {
      return Relation.TENFOLD;
    }
    boolean complement =
        number.unit().equals("%")
            && new LiteralNumber("", BigDecimal.valueOf(100).subtract(other.value()))
                .agreesWith(value);
    return complement ? Relation.COMPLEMENT : Relation.DIFFERENT;
  }

  /** Percentages are off by a little where people dropped out; a ratio of 0.5 is not 0.6. */
  private BigDecimal room(ClaimNumber number, LiteralNumber other) {
    int decimals = number.number().decimals();
    boolean percent = number.unit().equals("%") || number.unit().equals("percent");
    return percent && decimals > 0 && decimals == other.decimals() ? tolerance : BigDecimal.ZERO;
  }

  private static boolean isTenfold(LiteralNumber value, LiteralNumber other) {
    return value.value().signum() != 0
        && (value.value().compareTo(other.value().movePointRight(1)) == 0
            || value.value().compareTo(other.value().movePointLeft(1)) == 0);
  }

  /** 53 % against a ratio of 0.47: 100 × (1 − 0.47) = 53, while 47 is the complement. */
  private static Relation ofRatio(LiteralNumber percent, LiteralNumber ratio) {
    BigDecimal hundred = ratio.value().movePointRight(2);
    LiteralNumber whole = new LiteralNumber("", hundred);
    LiteralNumber change = new LiteralNumber("", BigDecimal.valueOf(100).subtract(hundred).abs());
    if (change.agreesWith(percent)) {
      return Relation.REDUCTION_OF_RATIO;
    }
    return whole.agreesWith(percent) ? Relation.PERCENT_OF_RATIO : Relation.DIFFERENT;
  }
}
