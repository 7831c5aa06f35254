package org.probatum.evidence;

/** Whom a result favours. */
public enum EffectDirection {
  FAVOURS_INTERVENTION("favours the treatment"),
  FAVOURS_COMPARATOR("favours the control"),
  NO_DIFFERENCE("no difference"),
  MIXED("mixed results"),
  NOT_STATED("direction not stated");

  private final String words;

  EffectDirection(String words) {
    this.words = words;
  }

  /** The direction as a reader would call it. */
  public String words() {
    return words;
  }

  public boolean isStated() {
    return this != NOT_STATED && this != MIXED;
  }
}
