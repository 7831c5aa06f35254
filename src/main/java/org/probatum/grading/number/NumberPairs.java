package org.probatum.grading.number;

import java.util.ArrayList;
import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.grading.Policies;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;

/** Sets the numbers of claims beside the numbers of the sources that they lean on. */
public final class NumberPairs {

  private final Likeness likeness;
  private final List<NumberPair> pairs = new ArrayList<>();
  private Claim claim;
  private ToldResult told;

  /** Whose the number at hand is; null until somebody asks. */
  private ArmSide side;

  /**
   * @param policies the thresholds of comparison
   */
  public NumberPairs(Policies policies) {
    this.likeness = new Likeness(policies);
  }

  /** Pairs of every effect number of a claim with every number of the linked study. */
  public List<NumberPair> of(Claim claim, Link link) {
    this.claim = claim;
    told = new ToldResult(claim);
    pairs.clear();
    for (ClaimNumber number : claim.numbers()) {
      side = null;
      for (Outcome outcome : link.study().outcomes()) {
        if (!NamedBound.is(claim, number, outcome)) {
          pair(number, link, outcome);
        }
      }
    }
    return List.copyOf(pairs);
  }

  private void pair(ClaimNumber number, Link link, Outcome outcome) {
    if (ChanceTold.is(claim, number, outcome)) {
      String printed = outcome.hasEffect() ? outcome.effect().printed() : number.printed();
      add(number, link, outcome, SourceSide.whole(printed, Relation.CHANCE_OF_ACCURACY));
    } else if (outcome.hasEffect() && PointsTold.is(claim, number, link.study(), outcome)) {
      add(number, link, outcome, SourceSide.effect(outcome, false, Relation.POINTS_OF_RATIO));
    } else {
      pairMistaken(number, link, outcome);
      pairAlike(number, link, outcome);
    }
  }

  /** What the number may have been made of, told as something else. */
  private void pairMistaken(ClaimNumber number, Link link, Outcome outcome) {
    if (PointsTold.isPercent(claim, number, outcome)) {
      String printed = PointsTold.printed(outcome);
      add(number, link, outcome, SourceSide.whole(printed, Relation.PERCENT_OF_POINTS));
    }
    if (outcome.hasEffect() && ShareTold.is(claim, number, outcome.effect())) {
      add(number, link, outcome, SourceSide.effect(outcome, false, Relation.SHARE_OF_EFFECT));
    }
  }

  /** The source's numbers of the same kind. */
  private void pairAlike(ClaimNumber number, Link link, Outcome outcome) {
    LiteralNumber share = Prevalence.percent(claim, number, outcome);
    if (share != null) {
      add(
          number,
          link,
          outcome,
          SourceSide.effect(outcome, true, likeness.of(claim, number, share)));
    }
    Relation fold = FoldTold.relation(claim, number, outcome);
    if (fold != null) {
      add(number, link, outcome, SourceSide.ratio(outcome, fold));
    }
    if (isOfArm(number, link, outcome)) {
      outcome.values().forEach(value -> pairWithArm(number, link, outcome, value));
    } else if (outcome.hasEffect() && number.role() == NumberRole.RELATIVE_CHANGE) {
      pairChange(number, link, outcome);
    } else if (outcome.hasEffect() && MeasureTold.isIn(number.role())) {
      pairEffect(number, link, outcome);
    } else if (outcome.effect() != null) {
      pairLimit(number, link, outcome);
    }
  }

  private void pairLimit(ClaimNumber number, Link link, Outcome outcome) {
    Relation relation = LimitTold.relation(likeness, claim, number, outcome);
    if (relation != null) {
      add(number, link, outcome, SourceSide.effect(outcome, true, relation));
    }
  }

  /** "Weight fell by 19% after the bypass": the change of one arm, where an arm has this value. */
  private boolean isOfArm(ClaimNumber number, Link link, Outcome outcome) {
    return switch (number.role()) {
      case PERCENT, EVENTS, RATE -> true;
      case RELATIVE_CHANGE ->
          Few.any(outcome.values(), each -> TurnedSign.agree(number, each))
              && side(number, link).isOne();
      case OTHER, MEAN, DURATION -> told.byValues(number, outcome);
      default -> false;
    };
  }

  private ArmSide side(ClaimNumber number, Link link) {
    side = side == null ? ArmSide.of(claim, number, link.study()) : side;
    return side;
  }

  private void pairWithArm(ClaimNumber number, Link link, Outcome outcome, ArmValue value) {
    boolean count = CountTold.is(number, value, outcome, link.study());
    boolean sameUnit = count || told.isOfKind(number, value, outcome);
    boolean sameArm = side(number, link).mayBe(value.arm());
    Relation relation = count ? Relation.TENFOLD : likeness.of(claim, number, value, outcome);
    SourceSide known = SourceSide.of(value, outcome, sameArm, sameUnit, relation);
    boolean all = OutOfAll.is(claim, number, outcome, link.study());
    add(number, link, outcome, all ? known.ofAll() : known);
  }

  private void pairEffect(ClaimNumber number, Link link, Outcome outcome) {
    Effect effect = outcome.effect();
    boolean same =
        MeasureTold.is(claim, number, effect.measure())
            || !number.role().isRatio() && told.byInterval(number, outcome);
    Relation relation =
        LengthTold.is(number)
            ? LengthTold.relation(number, outcome)
            : likeness.of(claim, number, TurnedSign.estimate(number, effect));
    if (relation != null) {
      boolean equal = relation == Relation.EQUAL || relation == Relation.ROUNDED;
      boolean turned = equal && DifferenceTurned.is(number, link, outcome);
      Relation known = turned ? Relation.OPPOSITE : relation;
      add(number, link, outcome, SourceSide.effect(outcome, same, known));
    }
  }

  private void pairChange(ClaimNumber number, Link link, Outcome outcome) {
    Effect effect = outcome.effect();
    boolean percent = effect.measure().isChange();
    Relation relation =
        percent
            ? likeness.of(claim, number, TurnedSign.estimate(number, effect))
            : effect.measure().isRatio()
                ? Likeness.ofRatio(number, ofSubject(effect.estimate(), link, outcome))
                : null;
    if (relation != null) {
      add(number, link, outcome, SourceSide.effect(outcome, true, relation));
    }
  }

  /** Told of the control, a ratio is that of the treatment the other way round. */
  private static LiteralNumber ofSubject(LiteralNumber ratio, Link link, Outcome outcome) {
    return ratio.value().signum() > 0 && link.isOfControl() && !outcome.opposes(link.direction())
        ? Likeness.inverse(ratio)
        : ratio;
  }

  private void add(ClaimNumber number, Link link, Outcome outcome, SourceSide side) {
    boolean identified =
        told.byInterval(number, outcome)
            || told.besideInterval(number, outcome)
            || OwnResult.is(claim, told, number, outcome, link.study())
            || OtherShare.is(claim, number, side.arm(), outcome, link.study())
            || OnlyNumber.is(claim, number, outcome, link.study())
            || AccuracyTold.is(claim, number, outcome);
    boolean sameOutcome =
        !OtherPart.is(claim, outcome, link.study())
            && !OwnPart.isOther(claim, number, outcome, link.study())
            && (number.outcome().isEmpty() && !told.isOfNamed(number, outcome, link.study())
                || identified
                || (outcome.isAbout(number.outcome()) || told.byValues(number, outcome))
                    && !told.isOfOther(outcome, link));
    pairs.add(
        new NumberPair(
            link,
            number,
            outcome.name(),
            side.arm(),
            side.printed(),
            sameOutcome,
            side.sameArm(),
            side.sameMeasure(),
            side.relation(),
            identified || side.isOther() && told.byName(number, outcome)));
  }
}
