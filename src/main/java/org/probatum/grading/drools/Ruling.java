package org.probatum.grading.drools;

import org.kie.api.definition.rule.Rule;
import org.probatum.grading.Draft;
import org.probatum.grading.Gap;
import org.probatum.grading.RuleOutcome;

/** The words with which the consequence of a rule begins. */
public final class Ruling {

  private Ruling() {}

  /** All inputs are there and the condition is breached. */
  public static Draft fail(Rule rule) {
    return new Draft(Heads.of(rule), RuleOutcome.FAIL);
  }

  /** The condition is breached on heuristic grounds: a person decides. */
  public static Draft review(Rule rule) {
    return new Draft(Heads.of(rule), RuleOutcome.REVIEW);
  }

  /**
   * An input is missing.
   *
   * @param subject id of the claim, reference or body; empty for the document
   * @param missing the input in words
   */
  public static Gap missing(Rule rule, String subject, String missing) {
    return new Gap(Heads.id(rule), subject, missing);
  }

  /** The id of the rule, for facts that remember who said so. */
  public static String id(Rule rule) {
    return Heads.id(rule);
  }
}
