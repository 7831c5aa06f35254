package org.probatum.grading;

/**
 * The step that a domain takes in the end.
 *
 * @param bodyId the body
 * @param domain the domain
 * @param steps the worst of its adjustments
 */
public record DomainScore(String bodyId, Domain domain, int steps) {}
