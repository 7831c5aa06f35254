package org.probatum.grading.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.EffectFromCounts;
import org.probatum.statistics.Range;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** An effect against the counts of two arms that the claim prints with it. */
final class EffectRelation implements Relation {

  /** "> or = 5 mm" is no odds ratio. */
  private static final Scan THRESHOLD =
      Scan.of(Pattern.compile(".*[<>]\\s*or\\s*=\\s*", Pattern.DOTALL));

  private static final Set<NumberRole> EFFECTS =
      EnumSet.of(
          NumberRole.RISK_RATIO,
          NumberRole.ODDS_RATIO,
          NumberRole.RISK_DIFFERENCE,
          NumberRole.RELATIVE_CHANGE);

  private final double factor;
  private final Formula crude;

  /**
   * @param factor room for an adjustment that the claim does not tell of, 1 or above
   */
  EffectRelation(double factor) {
    this.factor = factor;
    crude =
        new Formula(
            StatCheck.Kind.EFFECT_FROM_COUNTS,
            "crude effect of the counts, a factor of " + Alpha.plain(factor) + " allowed");
  }

  @Override
  public List<StatCheck> in(Figures figures) {
    List<ClaimNumber> effects = figures.with(EFFECTS);
    if (effects.size() != 1 || figures.says(Wording.ADJUSTED)) {
      return List.of();
    }
    ClaimNumber effect = effects.get(0);
    boolean usable =
        Few.none(figures.numbers(), each -> each.role() == NumberRole.HAZARD_RATIO)
            && !figures.isApproximate(effect)
            && !THRESHOLD.isAll(figures.before(effect, 8));
    Optional<TwoArms> arms = usable ? TwoArms.in(figures) : Optional.empty();
    return arms.filter(each -> !each.effect().hasZeroCell())
        .map(each -> List.of(compare(each, effect)))
        .orElse(List.of());
  }

  private StatCheck compare(TwoArms arms, ClaimNumber effect) {
    Function<EffectFromCounts, Double> measure = measure(effect);
    double one = measure.apply(arms.effect());
    double other = measure.apply(arms.turned());
    Range told = Range.of(effect.number()).magnitude();
    boolean holds = fits(one, told) || fits(other, told) || isPoints(effect, arms, told);
    double value = effect.number().asDouble();
    double nearer = Math.abs(one - value) <= Math.abs(other - value) ? one : other;
    return crude.over(arms.with(effect), holds, Range.digits(nearer) + words(effect, arms));
  }

  private boolean fits(double value, Range told) {
    double size = Math.abs(value);
    return new Range(size, size).widened(factor).overlaps(told);
  }

  private static Function<EffectFromCounts, Double> measure(ClaimNumber effect) {
    return switch (effect.role()) {
      case RISK_RATIO -> counts -> counts.riskRatio().value();
      case ODDS_RATIO -> counts -> counts.oddsRatio().value();
      case RISK_DIFFERENCE -> counts -> Math.abs(100 * counts.riskDifference().value());
      default -> counts -> 100 * Math.abs(counts.relativeReduction().value());
    };
  }

  /** A change in percent may be told for one in percentage points; other rules speak of that. */
  private boolean isPoints(ClaimNumber effect, TwoArms arms, Range told) {
    return effect.role() == NumberRole.RELATIVE_CHANGE
        && fits(100 * arms.effect().riskDifference().value(), told);
  }

  private static String words(ClaimNumber effect, TwoArms arms) {
    return switch (effect.role()) {
      case RISK_RATIO -> "; the odds ratio is " + Range.digits(arms.effect().oddsRatio().value());
      case ODDS_RATIO -> "; the risk ratio is " + Range.digits(arms.effect().riskRatio().value());
      case RISK_DIFFERENCE -> " percentage points";
      default -> "%";
    };
  }
}
