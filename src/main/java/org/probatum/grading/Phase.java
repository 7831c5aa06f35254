package org.probatum.grading;

import java.util.Locale;

/** The phases in which rules run, in order. A phase reads what earlier ones wrote. */
public enum Phase {
  /** What kind of thing is it: design, question. */
  CLASSIFY,
  /** Each claim, link, reference and body for itself. */
  APPRAISE,
  /** What several appraisals come to: the worst of a domain. */
  COMBINE,
  /** Certainty of bodies. */
  CERTAINTY,
  /** Wording against certainty and design. */
  WORDING,
  /** What an article owes its readers; regimes. */
  POLICY,
  /** One finding per defect. */
  PRIMARY,
  /** Verdicts on claims and links. */
  VERDICT;

  /** The name of the phase in a rule's {@code ruleflow-group}. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
