package org.probatum.grading.check;

import java.util.List;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;

/** A p value lies above 0 and is at most 1. */
final class PossiblePRelation implements Relation {

  private static final Formula POSSIBLE = new Formula(StatCheck.Kind.P_POSSIBLE, "0 < p \u2264 1");

  @Override
  public List<StatCheck> in(Figures figures) {
    return figures.numbers().stream()
        .filter(number -> number.role() == NumberRole.P_VALUE)
        .filter(number -> !figures.isCutOff(number))
        .map(
            number ->
                POSSIBLE.over(
                    List.of(number),
                    figures.pValue(number).isPossible(),
                    number.number().value().signum() == 0
                        ? "p < 0.001 or the exact value"
                        : "above 0, at most 1"))
        .toList();
  }
}
