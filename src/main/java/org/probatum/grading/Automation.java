package org.probatum.grading;

/**
 * How far a rule may go alone, and how much its findings are to be trusted for that.
 *
 * <p>The reliabilities stand here and not in {@code policy.csv}: they decide no finding, but set
 * the scale of all confidences. Two reports can be compared only where that scale is the same, so
 * no profile may change it. They are a judgement of ours; no measurement stands behind them.
 */
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

  /** Factor on the confidence of a finding, above 0 and at most 1. */
  public double reliability() {
    return reliability;
  }
}
