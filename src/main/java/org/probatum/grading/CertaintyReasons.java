package org.probatum.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says how a certainty came about: where it started, the step that each domain took, and what is
 * not known.
 */
public final class CertaintyReasons {

  private CertaintyReasons() {}

  /**
   * "Starts at high: … Imprecision -2: …", in the order of the domains. Of several adjustments in a
   * domain those are told that its score rests on.
   *
   * @param start where the body starts
   * @param scores the {@link DomainScore}s of that body, in any order
   * @param adjustments the {@link Adjustment}s of that body, in any order
   * @param gaps the {@link Gap}s of that body, in any order
   */
  public static String of(
      Start start, Collection<?> scores, Collection<?> adjustments, Collection<?> gaps) {
    String from = "Starts at " + Certainty.Level.of(start.level()).words() + ": " + start.why();
    String steps =
        scores.stream()
            .map(DomainScore.class::cast)
            .sorted(Comparator.comparing(DomainScore::domain))
            .map(score -> step(score, adjustments))
            .collect(Collectors.joining());
    return from
        + "."
        + (steps.isEmpty() ? " No domain is known to change it." : steps)
        + unknown(gaps);
  }

  private static String unknown(Collection<?> gaps) {
    Set<String> missing = new TreeSet<>();
    gaps.forEach(gap -> missing.add(((Gap) gap).missing()));
    return missing.isEmpty() ? "" : " Provisional, not known: " + String.join("; ", missing) + ".";
  }

  private static String step(DomainScore score, Collection<?> adjustments) {
    String domain = score.domain().words();
    Set<String> reasons = new TreeSet<>();
    for (Object each : adjustments) {
      Adjustment adjustment = (Adjustment) each;
      if (adjustment.domain() == score.domain() && adjustment.steps() == score.steps()) {
        reasons.add(adjustment.why() + " (" + adjustment.rule() + ")");
      }
    }
    String name = Character.toUpperCase(domain.charAt(0)) + domain.substring(1);
    String sign = score.steps() < 0 ? "" : "+";
    return " " + name + " " + sign + score.steps() + ": " + String.join("; ", reasons) + ".";
  }
}
