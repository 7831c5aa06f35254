package org.probatum.grading.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.ClaimNumber.Towards;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.ComplementOfRatio;
import org.probatum.text.Scan;

/**
 * A change in percent against the one ratio that the claim prints with it: "44% lower (HR 0.56)".
 * Silent where the percentage comes out of the ratio in no way; it may then tell of something else.
 */
final class ChangeRelation implements Relation {

  private static final Formula COMPLEMENT =
      new Formula(
          StatCheck.Kind.CHANGE_OF_RATIO,
          "a ratio below 1 is a reduction by 100 × (1 − ratio), one above 1 an increase by"
              + " 100 × (ratio − 1)");

  private static final Set<NumberRole> RATIOS =
      EnumSet.of(
          NumberRole.HAZARD_RATIO,
          NumberRole.ODDS_RATIO,
          NumberRole.RISK_RATIO,
          NumberRole.RATE_RATIO);

  /** "56% of those treated were protected": a share told for the change. */
  private static final Scan SPARED =
      Scan.of(
          Pattern.compile(
              "\\s*(?:%|percent|per cent)?\\s*of\\s[^.;\\d]{0,60}\\b(?:protected|prevented|avoided|averted|spared|saved)\\b.*",
              Figures.ANY_BLANK));

  /** What counts as worse when it rises; a higher survival goes with a lower hazard. */
  private static final Scan RISK =
      Scan.of(
          Pattern.compile(
              ".*\\b(?:risks?|odds|hazards?|rates?|likelihood|chances?)\\b.*", Figures.ANY_BLANK));

  @Override
  public List<StatCheck> in(Figures figures) {
    List<ClaimNumber> ratios = figures.with(RATIOS);
    if (ratios.size() != 1 || ratios.get(0).number().value().signum() <= 0) {
      return List.of();
    }
    ClaimNumber ratio = ratios.get(0);
    return change(figures)
        .filter(change -> change.outcome().equals(ratio.outcome()))
        .flatMap(change -> compare(figures, change, ratio))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<ClaimNumber> change(Figures figures) {
    List<ClaimNumber> told = figures.with(Set.of(NumberRole.RELATIVE_CHANGE));
    if (!told.isEmpty()) {
      return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }
    return figures.with(Set.of(NumberRole.PERCENT)).stream()
        .filter(each -> SPARED.isAll(figures.after(each, 90)))
        .findFirst();
  }

  private static Optional<StatCheck> compare(
      Figures figures, ClaimNumber change, ClaimNumber ratio) {
    boolean share = change.role() == NumberRole.PERCENT;
    Towards towards = share ? Towards.LOWER : change.towards();
    Optional<Boolean> holds =
        switch (ComplementOfRatio.read(change.number(), ratio.number())) {
          case REDUCTION ->
              share
                  ? Optional.empty()
                  : Optional.of(
                      towards != Towards.HIGHER
                          || !RISK.isAll(figures.after(change, 30))
                          || isAlsoInverted(change, ratio));
          case INCREASE -> Optional.of(towards != Towards.LOWER || isAlsoInverted(change, ratio));
          case RATIO_ITSELF -> towards == Towards.LOWER ? Optional.of(false) : Optional.empty();
          case INVERTED, NONE -> Optional.empty();
        };
    return holds.map(each -> COMPLEMENT.over(List.of(change, ratio), each, expected(ratio)));
  }

  private static boolean isAlsoInverted(ClaimNumber change, ClaimNumber ratio) {
    return ComplementOfRatio.isAlsoInverted(change.number(), ratio.number());
  }

  private static String expected(ClaimNumber ratio) {
    BigDecimal change = BigDecimal.ONE.subtract(ratio.number().value()).movePointRight(2);
    String size = change.abs().stripTrailingZeros().toPlainString();
    return size + (change.signum() > 0 ? "% lower" : "% higher");
  }
}
