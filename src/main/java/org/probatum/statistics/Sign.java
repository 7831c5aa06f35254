package org.probatum.statistics;

/** How a figure is printed: exactly, as an upper or as a lower bound. */
public enum Sign {
  EQUAL("="),
  BELOW("<"),
  ABOVE(">");

  private final String symbol;

  Sign(String symbol) {
    this.symbol = symbol;
  }

  /** Reads {@code =}, {@code <}, {@code ≤}, {@code >} or {@code ≥}. */
  public static Sign of(String symbol) {
    return switch (symbol) {
      case "=" -> EQUAL;
      case "<", "\u2264" -> BELOW;
      case ">", "\u2265" -> ABOVE;
      default -> throw new IllegalArgumentException("not a sign: '" + symbol + "'");
    };
  }

  @Override
  public String toString() {
    return symbol;
  }
}
