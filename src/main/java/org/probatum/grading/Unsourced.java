package org.probatum.grading;

import java.util.Collection;
import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.text.Few;
import org.probatum.text.Listing;

/**
 * A claim that needs a source and has none. Several of one paragraph make one finding.
 *
 * @param claim the claim
 * @param paragraph its paragraph
 */
public record Unsourced(Claim claim, int paragraph) {

  /** Whether one of several tells how large an effect is. */
  public static boolean tellsSize(Collection<?> all) {
    return Few.any(claims(all), Claim::hasEffectSize);
  }

  /** Whether all only warn of what a treatment can do: who leaves the source out misleads least. */
  public static boolean warns(Collection<?> all) {
    return Few.all(claims(all), Claim::isCaution);
  }

  /** The treatments that several speak of, by their concepts, in the order of the alphabet. */
  public static String treatments(Collection<?> all) {
    List<String> told =
        claims(all).stream()
            .flatMap(claim -> claim.pico().interventions().stream())
            .map(term -> term.concept().replace('-', ' '))
            .distinct()
            .sorted()
            .toList();
    return told.isEmpty() ? "a treatment or test" : Listing.of(told);
  }

  /** The claims of several, in no order; warnings only where there is nothing else. */
  public static List<Claim> claims(Collection<?> all) {
    List<Claim> claims = all.stream().map(Unsourced.class::cast).map(Unsourced::claim).toList();
    List<Claim> others = Few.where(claims, claim -> !claim.isCaution());
    return others.isEmpty() ? claims : others;
  }
}
