package org.probatum.grading.trait;

import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.claim.Standing;
import org.probatum.claim.StatedDesign;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Reads that people were drawn by lot, in words that lean back on a study: "in that randomised
 * trial". The words that open a study are weighed with its mention.
 */
final class LotReader implements TraitReader {

  private static final Scan DRAWN =
      Scan.of(
          "^(?:but |and |also |yet )?(?:(?:in|from|during|throughout|by|at the end of|according to) )?(?:that|this|the|the same) (?:same )?(?:[a-z-]+ ){0,3}?"
              + "(?<kind>(?:randomi[sz]ed|placebo-controlled)(?:[ ,-]+[a-z-]+){0,3}? (?:trial|study|experiment))\\b(?! (?:of|by|from|in|published)\\b)");

  /** "In this randomised trial, we used the scale of a cohort": another study is told of. */
  private static final Scan OTHER =
      Scan.of(
          "\\b(?:we|our|cohorts?|observational|case-control|cross-sectional|surveys?|registry|series|before-and-after)\\b");

  @Override
  public boolean mayTell(String text) {
    return text.contains("randomi") || text.contains("placebo-controlled");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (claim.standing() == Standing.OPENS
        || !study.design().isWeakerThan(StatedDesign.RANDOMISED_TRIAL)) {
      return Optional.empty();
    }
    Search told = DRAWN.search(text);
    return told.find() && !OTHER.isIn(text)
        ? Optional.of(
            new ToldTrait(Trait.LAYOUT, told.group("kind"), study.design().words(), Match.STRONGER))
        : Optional.empty();
  }
}
