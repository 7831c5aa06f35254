package org.probatum.claim;

/** Which way a claim says that an outcome goes. */
public enum Direction {
  /** Good for the patient: fewer symptoms, more abstinence. */
  BENEFIT,
  HARM,
  /** Told as no difference. */
  NULL,
  /** Not told. */
  UNSTATED;

  public boolean opposes(Direction other) {
    return this == BENEFIT && other == HARM || this == HARM && other == BENEFIT;
  }

  public Direction reversed() {
    return this == BENEFIT ? HARM : this == HARM ? BENEFIT : this;
  }
}
