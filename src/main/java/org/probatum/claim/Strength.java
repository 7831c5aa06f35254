package org.probatum.claim;

/**
 * How strongly a statement ties cause to effect, after the scale of Sumner et al. 2014 (BMJ
 * 349:g7015) with an absolute level on top.
 */
public enum Strength {
  /** No relation is mentioned. */
  LS0,
  /** "Was not associated with", "no difference". */
  LS1,
  /** "Associated with", "higher in". */
  LS2,
  /** "Linked to", "plays a role". */
  LS3,
  /** "May reduce", "appears to reduce". */
  LS4,
  /** "Can reduce", "has the ability to". */
  LS5,
  /** "Reduces", "is effective". */
  LS6,
  /** "Cures", "proven to", "guarantees". */
  LS7;

  public boolean atLeast(Strength other) {
    return compareTo(other) >= 0;
  }

  /** Levels above {@code other}; 0 where this is not above it. */
  public int stepsAbove(Strength other) {
    return Math.max(0, ordinal() - other.ordinal());
  }
}
