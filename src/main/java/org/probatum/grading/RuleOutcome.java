package org.probatum.grading;

/** How the evaluation of a rule ends. What is missing is never a pass and never a fail. */
public enum RuleOutcome {
  FAIL,
  /** The condition is breached on heuristic grounds: a person decides. */
  REVIEW,
  PASS,
  NOT_ASSESSABLE,
  NOT_APPLICABLE
}
