package org.probatum.grading;

import java.util.Collection;

/**
 * The step that a domain takes in the end.
 *
 * @param bodyId the body
 * @param domain the domain
 * @param steps the worst of its adjustments
 */
public record DomainScore(String bodyId, Domain domain, int steps) {

  /** All steps of a body's scores together. */
  public static int sum(Collection<?> scores) {
    return scores.stream().mapToInt(score -> ((DomainScore) score).steps).sum();
  }
}
