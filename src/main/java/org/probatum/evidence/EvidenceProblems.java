package org.probatum.evidence;

import java.util.List;

/** An evidence file that cannot be used. It tells every problem of the file at once. */
public final class EvidenceProblems extends Exception {

  private static final long serialVersionUID = 1L;

  private final String[] problems;

  public EvidenceProblems(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = problems.toArray(String[]::new);
  }

  /** One line each: place, problem with its values, remedy. */
  public List<String> problems() {
    return List.of(problems);
  }
}
