package org.probatum.grading;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A set of rules that can be asked. */
public interface Rules {

  /** Heads of all rules, by id. */
  List<RuleHead> heads();

  /**
   * Runs all phases over the facts.
   *
   * @param facts what the rules may know
   * @param off ids of rules that stay silent
   * @return every fact in the end, those that rules inserted too
   * @throws RuleError if a rule breaks
   */
  Collection<?> run(Collection<?> facts, Set<String> off);
}
