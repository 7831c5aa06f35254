package org.probatum.grading.check;

import java.util.List;
import java.util.Optional;
import org.probatum.claim.ClaimNumber;
import org.probatum.statistics.EffectFromCounts;
import org.probatum.text.Scan;

/**
 * The counts of two arms that a claim sets against each other. Which of them is the treated one is
 * left open.
 *
 * @param first the arm told first
 * @param second the other
 */
record TwoArms(Fraction first, Fraction second) {

  private static final Scan VERSUS =
      Scan.of("\\b(?:vs|versus|v|compared|than|against|whereas|while)\\b");

  /** Both, where the claim has exactly two fractions and sets them against each other. */
  static Optional<TwoArms> in(Figures figures) {
    List<Fraction> fractions = Fraction.in(figures);
    if (fractions.size() != 2) {
      return Optional.empty();
    }
    TwoArms arms = new TwoArms(fractions.get(0), fractions.get(1));
    return arms.areSetAgainst(figures) ? Optional.of(arms) : Optional.empty();
  }

  private boolean areSetAgainst(Figures figures) {
    String one = first.count().arm() + first.size().arm();
    String other = second.count().arm() + second.size().arm();
    boolean named = !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    return named || VERSUS.isIn(figures.between(first.size(), second.count()));
  }

  EffectFromCounts effect() {
    return new EffectFromCounts(first.events(), first.people(), second.events(), second.people());
  }

  EffectFromCounts turned() {
    return new EffectFromCounts(second.events(), second.people(), first.events(), first.people());
  }

  List<ClaimNumber> with(ClaimNumber figure) {
    return List.of(first.count(), first.size(), second.count(), second.size(), figure);
  }
}
