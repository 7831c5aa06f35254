package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Scan;

/** Reads what kind of studies a review gathered: "18 randomised trials" of a review of cohorts. */
final class GatheredReader implements TraitReader {

  private static final List<String> SIGNS = List.of("trials", "rcts", "studies", "cohorts");

  private static final Pattern TRIALS =
      Pattern.compile(
          "\\b(?<kind>(?:randomi[sz]ed (?:controlled |clinical )?|controlled |clinical )trials|rcts)\\b");

  private static final Pattern OBSERVED =
      Pattern.compile(
          "\\b(?<kind>(?:(?:prospective|retrospective) )?(?:cohort|case-control|observational|cross-sectional) studies|(?:prospective |retrospective )?cohorts)\\b");

  /** How far from the studies they may be denied, in letters. */
  private static final int NEAR = 40;

  /** "No trials were found", "trials are needed": what the review did not gather. */
  private static final Scan OTHERWISE =
      Scan.of("\\b(?:no|not|without|instead|rather|lack\\w*|few|need\\w*|unlike|future|other)\\b");

  private static final Scan GATHERED =
      Scan.of("\\b(?:analys[ei]s|review|synthesis|overview) of (?:[a-z0-9-]+ ){0,4}?$");

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (!study.design().isSynthesis()) {
      return Optional.empty();
    }
    Matcher trials = TRIALS.matcher(text);
    Matcher observed = OBSERVED.matcher(text);
    boolean ofTrials = trials.find();
    boolean ofObserved = observed.find();
    if (ofTrials == ofObserved) {
      return Optional.empty();
    }
    Matcher told = ofTrials ? trials : observed;
    String record = TraitPairs.plain(study.designWords());
    boolean whole = claim.has(NumberRole.STUDIES) || GATHERED.isIn(text.substring(0, told.start()));
    boolean otherwise =
        ofTrials
            ? OBSERVED.matcher(record).find() && !record.contains("trial")
            : TRIALS.matcher(record).find() && !OBSERVED.matcher(record).find();
    return whole && otherwise && !isDenied(text, told)
        ? TraitReader.other(Trait.LAYOUT, told.group("kind"), study.designWords())
        : Optional.empty();
  }

  private static boolean isDenied(String text, Matcher told) {
    int from = Math.max(0, told.start() - NEAR);
    int to = Math.min(text.length(), told.end() + NEAR);
    return OTHERWISE.isIn(text.substring(from, to));
  }
}
