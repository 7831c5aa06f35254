package org.probatum.evidence;

/** Whom a result favours. */
public enum EffectDirection {
  FAVOURS_INTERVENTION,
  FAVOURS_COMPARATOR,
  NO_DIFFERENCE,
  MIXED,
  NOT_STATED;

  public boolean isStated() {
    return this != NOT_STATED && this != MIXED;
  }
}
