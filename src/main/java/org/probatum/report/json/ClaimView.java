package org.probatum.report.json;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.Direction;
import org.probatum.claim.Strength;
import org.probatum.evidence.Body;
import org.probatum.grading.Certainty;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Finding;
import org.probatum.grading.Verdict;
import org.probatum.report.Ledger;

/** An assertion with its verdict; {@code certainty} is that of the studies it cites. */
public record ClaimView(
    String id,
    String text,
    String sentence,
    LocationView location,
    List<ClaimKind> kinds,
    Strength strength,
    boolean hedged,
    List<String> hedges,
    Direction direction,
    List<NumberView> numbers,
    AttributionView attribution,
    Verdict verdict,
    Boolean forReview,
    Certainty.Level certainty,
    Integer oxfordLevel,
    String why,
    List<String> findings,
    double confidence) {

  static ClaimView of(Claim claim, Ledger ledger) {
    ClaimVerdict verdict = ledger.verdict(claim);
    Certainty certainty = ledger.certainty(ledger.body(claim, Body.Scope.CITED));
    return new ClaimView(
        claim.id(),
        claim.text(),
        claim.sentence(),
        LocationView.of(claim.location()),
        claim.kinds().stream().sorted().toList(),
        claim.strength(),
        claim.isHedged(),
        claim.hedges(),
        claim.direction(),
        claim.numbers().stream().map(NumberView::of).toList(),
        AttributionView.of(ledger.attribution(claim)),
        verdict == null ? null : verdict.verdict(),
        verdict == null ? null : verdict.forReview(),
        certainty == null ? null : certainty.level(),
        ledger.oxford(claim),
        verdict == null ? null : verdict.why(),
        ledger.findings(claim).stream().map(Finding::id).toList(),
        claim.confidence());
  }
}
