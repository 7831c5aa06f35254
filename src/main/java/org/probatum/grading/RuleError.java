package org.probatum.grading;

/** A rule that broke while it ran. The audit goes on without it and says so. */
public final class RuleError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  public RuleError(String rule, Throwable cause) {
    super("rule " + rule + " broke: " + cause.getMessage(), cause);
    this.rule = rule;
  }

  /** A rule that would fire for ever. */
  public static RuleError endless(String rule) {
    return new RuleError(rule, new IllegalStateException("it fires again and again"));
  }

  public String rule() {
    return rule;
  }
}
