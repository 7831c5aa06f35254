package org.probatum.measure.json;

/** A line that is no JSON object. */
public final class BrokenLine extends Exception {

  private static final long serialVersionUID = 1L;

  private final int number;

  BrokenLine(int number) {
    super("line " + number);
    this.number = number;
  }

  /** Counted from 1. */
  public int number() {
    return number;
  }
}
