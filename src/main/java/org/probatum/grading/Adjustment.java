package org.probatum.grading;

/**
 * A reason to lower or raise the certainty of a body. Within a domain the worst one counts; they
 * never add up.
 *
 * @param bodyId the body
 * @param domain the domain
 * @param steps below 0 to lower, above 0 to raise
 * @param rule the rule that says so
 * @param why in words
 */
public record Adjustment(String bodyId, Domain domain, int steps, String rule, String why) {

  /** Whether it counts rather than another one of the same domain: the worse one, else by rule. */
  public boolean outranks(Adjustment other) {
    return steps < other.steps || steps == other.steps && rule.compareTo(other.rule) < 0;
  }
}
