package org.probatum.audit;

import java.util.List;

/** Settings that cannot be used; each problem has place, what is wrong, and what to do. */
public final class InvalidSettings extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public InvalidSettings(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
