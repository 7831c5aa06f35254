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

  public boolean isStated() {
    return this != UNSTATED;
  }

  /** What a claim of this direction tells. */
  public String words() {
    return switch (this) {
      case BENEFIT -> "a benefit";
      case HARM -> "a harm";
      case NULL -> "no difference";
      case UNSTATED -> "no direction";
    };
  }

  public boolean opposes(Direction other) {
    return this == BENEFIT && other == HARM || this == HARM && other == BENEFIT;
  }

  public Direction reversed() {
    return this == BENEFIT ? HARM : this == HARM ? BENEFIT : this;
  }
}
