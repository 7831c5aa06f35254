package org.probatum.grading.trait;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.Standing;
import org.probatum.claim.StatedDesign;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;

/**
 * Reads that people were drawn by lot, in words that lean back on a study: "in that randomised
 * trial". The words that open a study are weighed with its mention.
 */
final class LotReader implements TraitReader {

  private static final Pattern DRAWN =
      Pattern.compile(
          "^(?:but |and |also |yet )?(?:(?:in|from|during|throughout|by|at the end of|according to) )?(?:that|this|the|the same) (?:same )?(?:[a-z-]+ ){0,3}?"
              + "(?<kind>(?:randomi[sz]ed|placebo-controlled)(?:[ ,-]+[a-z-]+){0,3}? (?:trial|study|experiment))\\b(?! (?:of|by|from|in|published)\\b)");

  /** "In this randomised trial, we used the scale of a cohort": another study is told of. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:we|our|cohorts?|observational|case-control|cross-sectional|surveys?|registry|series|before-and-after)\\b");

  @Override
  public boolean mayTell(String text) {
    return text.contains("randomi") || text.contains("placebo-controlled");
  }

  @Override
  public Optional<TraitPair> read(Claim claim, String text, Study study) {
    if (claim.standing() == Standing.OPENS
        || !study.design().isWeakerThan(StatedDesign.RANDOMISED_TRIAL)) {
      return Optional.empty();
    }
    Matcher told = DRAWN.matcher(text);
    return told.find() && !OTHER.matcher(text).find()
        ? Optional.of(
            new TraitPair(
                claim.id(),
                study.id(),
                Trait.LAYOUT,
                told.group("kind"),
                study.design().words(),
                Match.STRONGER))
        : Optional.empty();
  }
}
