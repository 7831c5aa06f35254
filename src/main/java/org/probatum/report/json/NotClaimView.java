package org.probatum.report.json;

import org.probatum.claim.NotClaim;

/** A sentence that asserts nothing to check. */
public record NotClaimView(String sentence, LocationView location, NotClaim.Reason reason) {

  static NotClaimView of(NotClaim not) {
    return new NotClaimView(
        not.sentence().text(), LocationView.of(not.sentence().location()), not.reason());
  }
}
