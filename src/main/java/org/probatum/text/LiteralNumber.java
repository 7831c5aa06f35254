package org.probatum.text;

import java.math.BigDecimal;

/**
 * A number as it was printed. Trailing zeros carry information, so the literal text stays: {@code
 * 0.50} stands for the interval from 0.495 to 0.505, {@code 0.5} for 0.45 to 0.55.
 *
 * @param literal the number as printed, signs and separators included
 * @param value its value
 */
public record LiteralNumber(String literal, BigDecimal value) {

  /** Reads a plain decimal such as {@code 48.2}, {@code 1,234}, {@code 12 345} or {@code −3}. */
  public static LiteralNumber of(String literal) {
    String plain =
        literal
            .strip()
            .replace('\u2212', '-')
            .replace('\u00b7', '.')
            .replace(",", "")
            .replace(" ", "");
    if (plain.startsWith(".")) {
      plain = "0" + plain;
    }
    try {
      return new LiteralNumber(literal, new BigDecimal(plain));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a decimal number: '" + literal + "'", e);
    }
  }

  /** Digits behind the decimal point as printed. */
  public int decimals() {
    return Math.max(0, value.scale());
  }

  /** Half a unit of the last printed digit: the rounding that the literal may hide. */
  public BigDecimal halfUnit() {
    return BigDecimal.ONE.movePointLeft(decimals()).divide(BigDecimal.valueOf(2));
  }

  public BigDecimal low() {
    return value.subtract(halfUnit());
  }

  public BigDecimal high() {
    return value.add(halfUnit());
  }

  /**
   * Whether both literals can stand for one unrounded value, allowing {@code tolerance} on top of
   * the rounding of the coarser literal.
   */
  public boolean agreesWith(LiteralNumber other, BigDecimal tolerance) {
    BigDecimal room = halfUnit().max(other.halfUnit()).add(tolerance);
    return value.subtract(other.value).abs().compareTo(room) <= 0;
  }

  public boolean agreesWith(LiteralNumber other) {
    return agreesWith(other, BigDecimal.ZERO);
  }

  /** Whether it has three digits that count: another number is seldom the same by chance. */
  public boolean isTelling() {
    BigDecimal told = value.scale() > 0 ? value : value.stripTrailingZeros();
    return told.precision() > 2;
  }

  /** The other sign; as printed before. */
  public LiteralNumber negated() {
    return new LiteralNumber(literal, value.negate());
  }

  public double asDouble() {
    return value.doubleValue();
  }

  @Override
  public String toString() {
    return literal;
  }
}
