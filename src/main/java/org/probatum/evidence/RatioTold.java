package org.probatum.evidence;

import org.probatum.claim.Claim;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * A ratio with its interval in a claim that names nobody: "headache was less frequent (risk ratio
 * 0.49, 95% CI 0.34 to 0.70)". It is that of the treated against the others.
 */
final class RatioTold {

  private static final Scan OTHERS =
      Scan.of(
          "(?i)\\b(?:without|placebo|controls?|untreated|unvaccinated|unexposed|usual care|than|versus|compared)\\b");

  private RatioTold() {}

  /** Whether the claim gives a ratio of the study, and names neither group. */
  static boolean isAlone(Claim claim, Study study) {
    return claim.has(NumberRole.CI_LOW)
        && Few.any(study.outcomes(), each -> isTold(each, claim))
        && claim.pico().interventions().isEmpty()
        && claim.pico().comparator() == null
        && !OTHERS.isIn(claim.text());
  }

  private static boolean isTold(Outcome outcome, Claim claim) {
    return outcome.hasEffect()
        && Few.any(
            claim.numbers(),
            each -> each.role().isRatio() && each.number().agreesWith(outcome.effect().estimate()));
  }
}
