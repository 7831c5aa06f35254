package org.probatum.grading;

/**
 * What became of a rule in one audit.
 *
 * @param head the rule
 * @param status how it ended
 * @param raised findings it raised
 * @param why why it was skipped or failed; empty otherwise
 */
public record RuleRun(RuleHead head, Status status, int raised, String why) {

  /** How a rule ended. */
  public enum Status {
    CLEAN,
    FOUND,
    SKIPPED,
    ERROR
  }
}
