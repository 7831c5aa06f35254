package org.probatum.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.probatum.text.Few;

/**
 * All studies that the author ties to one claim.
 *
 * @param all each once for every reference that leads to it
 */
public record Sources(List<Cited> all) {

  public Sources {
    all = List.copyOf(all);
  }

  public boolean has(String studyId) {
    return Few.any(all, each -> each.studyId().equals(studyId));
  }

  /** Whether there is none beside some. */
  public boolean areAmong(Set<?> studyIds) {
    return Few.all(all, each -> studyIds.contains(each.studyId()));
  }

  /** Whether all their works are known, with what they found. */
  public boolean areKnown() {
    return Few.all(all, Cited::resolved);
  }

  /** Whether one that is quoted for the claim is this study. */
  public boolean quote(String studyId) {
    return Few.any(all, each -> each.isQuoted() && each.studyId().equals(studyId));
  }

  /** Whether one that is quoted goes ahead of a study, by its id. */
  boolean isQuotedAhead(String studyId) {
    return Few.any(all, each -> each.isQuoted() && each.studyId().compareTo(studyId) < 0);
  }

  /** The outcomes of a study that others are nearer than, found only where it is not among them. */
  Set<String> passedOver(String studyId, Supplier<Set<String>> found) {
    for (Cited each : all) {
      if (each.studyId().equals(studyId)) {
        return each.passedOver();
      }
    }
    return found.get();
  }

  /** Whether another outcome of the same study is nearer to what the claim names. */
  boolean passOver(Outcome outcome) {
    return Few.any(all, each -> each.passesOver(outcome));
  }
}
