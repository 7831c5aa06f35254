package org.probatum.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Few;

/**
 * How often the people of one group had an outcome for each time that those of another had it: what
 * a source prints as a ratio, and what the shares of its groups make. Each stands here both ways.
 *
 * @param ofEffect the printed ratio; empty where the effect is none
 * @param ofShares those of groups that stand side by side; empty where they give no shares
 */
public record Ratios(List<BigDecimal> ofEffect, List<BigDecimal> ofShares) {

  /** Those of one outcome. */
  public static Ratios of(Outcome outcome) {
    boolean printed = outcome.hasEffect() && outcome.effect().measure().isRatio();
    return new Ratios(
        printed ? bothWays(outcome.effect().estimate().value()) : List.of(),
        ofShares(outcome.values()));
  }

  public boolean isEmpty() {
    return ofEffect.isEmpty() && ofShares.isEmpty();
  }

  /** What they were taken from: the effect where it is a ratio, else the shares. */
  public String printed(Outcome outcome) {
    return ofEffect.isEmpty()
        ? String.join(
            " against ",
            Few.each(outcome.values(), each -> each.value() + "% (" + each.arm() + ")"))
        : outcome.effect().printed();
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
