package org.probatum.statistics;

import java.util.Locale;
import org.probatum.text.LiteralNumber;

/**
 * A closed interval of real numbers: all values that a rounded figure may stand for, or all that
 * follow from such figures.
 *
 * @param low least value, may be negative infinity
 * @param high greatest value, at least {@code low}, may be infinity
 */
public record Range(double low, double high) {

  /** Room for the last bits of floating-point arithmetic, relative to the values compared. */
  private static final double BITS = 1e-9;

  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low (" + low + ") must not be above high (" + high + ")");
    }
  }

  /** What a printed number may have been before rounding; both ways of rounding a 5 count. */
  public static Range of(LiteralNumber number) {
    return new Range(number.low().doubleValue(), number.high().doubleValue());
  }

  /** The range between two values, whichever is the lesser. */
  public static Range between(double one, double other) {
    return new Range(Math.min(one, other), Math.max(one, other));
  }

  public boolean overlaps(Range other) {
    return low <= other.high + room(other.high) && other.low <= high + room(high);
  }

  public boolean contains(double value) {
    return low <= value + room(value) && value <= high + room(high);
  }

  /** The absolute values of the members. */
  public Range magnitude() {
    if (low <= 0 && high >= 0) {
      return new Range(0, Math.max(-low, high));
    }
    return between(Math.abs(low), Math.abs(high));
  }

  /** From {@code low / factor} to {@code high × factor}, for members of one sign from 0 up. */
  public Range widened(double factor) {
    return new Range(low / factor, high * factor);
  }

  public Range times(double factor) {
    return between(low * factor, high * factor);
  }

  private static double room(double value) {
    return Double.isInfinite(value) ? 0 : BITS * Math.max(1e-6, Math.abs(value));
  }

  /** Both ends with three significant digits: {@code 0.0358 to 0.0366}. */
  @Override
  public String toString() {
    return digits(low) + " to " + digits(high);
  }

  /** A value with three significant digits, never in scientific notation above 1e-6. */
  public static String digits(double value) {
    if (value == 0 || Double.isInfinite(value) || Double.isNaN(value)) {
      return value == 0 ? "0" : value > 0 ? "\u221e" : value < 0 ? "\u2212\u221e" : "none";
    }
    int whole = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
    return Math.abs(value) < 1e-6
        ? String.format(Locale.ROOT, "%.1e", value)
        : String.format(Locale.ROOT, "%." + Math.max(0, 3 - whole) + "f", value);
  }
}
