package org.probatum.cli;

/** How a run ends; the worse comes last. */
enum Ending {
  DONE(0),
  /** At least one finding at or above {@code --fail-on}. */
  FAILED(1),
  /** Wrong usage, or an input that cannot be read or an output that cannot be written. */
  UNUSABLE(2),
  INTERNAL(3);

  private final int code;

  Ending(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  Ending or(Ending other) {
    return compareTo(other) < 0 ? other : this;
  }
}
