package org.probatum.grading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.text.Few;

/** Of all reasons that rules gave for a claim the strongest verdict stands. */
final class Verdicts {

  private Verdicts() {}

  static List<ClaimVerdict> of(List<Claim> claims, List<VerdictReason> reasons) {
    Map<String, List<VerdictReason>> byClaim =
        reasons.stream().collect(Collectors.groupingBy(VerdictReason::claimId));
    return Few.each(
        claims, claim -> strongest(claim.id(), byClaim.getOrDefault(claim.id(), List.of())));
  }

  private static ClaimVerdict strongest(String claim, List<VerdictReason> reasons) {
    if (reasons.isEmpty()) {
      return new ClaimVerdict(claim, Verdict.UNVERIFIABLE, false, "no rule could judge it");
    }
    Verdict verdict = Collections.min(Few.each(reasons, VerdictReason::verdict));
    List<VerdictReason> speaking = Few.where(reasons, reason -> reason.verdict() == verdict);
    Set<String> why = new TreeSet<>(Few.each(speaking, VerdictReason::why));
    boolean heuristic = Few.all(speaking, VerdictReason::heuristic);
    return new ClaimVerdict(claim, verdict, heuristic, joined(why));
  }

  /** Sentences stand behind each other, phrases are parted. */
  private static String joined(Set<String> reasons) {
    StringBuilder words = new StringBuilder();
    for (String reason : reasons) {
      boolean sentence =
          words.length() > 0 && ".!?\"".indexOf(words.charAt(words.length() - 1)) >= 0;
      words.append(words.length() == 0 ? "" : sentence ? " " : "; ").append(reason);
    }
    return words.toString();
  }
}
