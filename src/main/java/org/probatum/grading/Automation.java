package org.probatum.grading;

/** How far a rule may go alone. */
public enum Automation {
  /** Deterministic on structured data: may end in FAIL. */
  AUTO(1.0),
  /** Heuristic: ends in REVIEW. */
  ASSIST(0.6),
  /** Only asks a question. */
  HUMAN(0.5);

  private final double reliability;

  Automation(double reliability) {
    this.reliability = reliability;
  }

  /** Factor on the confidence of a finding. */
  public double reliability() {
    return reliability;
  }
}
