package org.probatum.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;

/** Of all reasons that rules gave for a claim the strongest verdict stands. */
final class Verdicts {

  private Verdicts() {}

  static List<ClaimVerdict> of(List<Claim> claims, List<VerdictReason> reasons) {
    Map<String, List<VerdictReason>> byClaim =
        reasons.stream().collect(Collectors.groupingBy(VerdictReason::claimId));
    return claims.stream()
        .map(claim -> strongest(claim.id(), byClaim.getOrDefault(claim.id(), List.of())))
        .toList();
  }

  private static ClaimVerdict strongest(String claim, List<VerdictReason> reasons) {
    if (reasons.isEmpty()) {
      return new ClaimVerdict(claim, Verdict.UNVERIFIABLE, false, "no rule could judge it");
    }
    Verdict verdict =
        reasons.stream().map(VerdictReason::verdict).min(Verdict::compareTo).orElseThrow();
    List<VerdictReason> speaking =
        reasons.stream().filter(reason -> reason.verdict() == verdict).toList();
    Set<String> why = new TreeSet<>();
    speaking.forEach(reason -> why.add(reason.why()));
    boolean heuristic = speaking.stream().allMatch(VerdictReason::heuristic);
    return new ClaimVerdict(claim, verdict, heuristic, String.join("; ", why));
  }
}
