package org.probatum.grading.drools;

import java.util.List;

/** Rule files that cannot be used; each problem has file, line, what is wrong and what to do. */
public final class BrokenRules extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public BrokenRules(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
