package org.probatum.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;

/**
 * A claim that needs a source and has none. Several of one paragraph make one finding.
 *
 * @param claim the claim
 * @param paragraph its paragraph
 */
public record Unsourced(Claim claim, int paragraph) {

  /** Whether one of several tells how large an effect is. */
  public static boolean tellsSize(Collection<?> all) {
    return claims(all).stream().anyMatch(Claim::hasEffectSize);
  }

  /** The words of several in the order of the text, each once, in quotation marks. */
  public static String quoted(Collection<?> all) {
    return claims(all).stream()
        .sorted(Comparator.comparing(Claim::span))
        .map(claim -> "\"" + claim.text().strip() + "\"")
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The claims of several, in no order. */
  public static List<Claim> claims(Collection<?> all) {
    return all.stream().map(Unsourced.class::cast).map(Unsourced::claim).toList();
  }
}
