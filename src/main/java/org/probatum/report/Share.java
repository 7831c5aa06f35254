package org.probatum.report;

/**
 * A share of things with its uncertainty.
 *
 * @param part how many of them, at least 0 and at most {@code whole}
 * @param whole how many there are
 */
public record Share(int part, int whole) {

  /** Two-sided 95 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "part (" + part + ") must be from 0 to whole (" + whole + ")");
    }
  }

  /** From 0 to 1; null of nothing. */
  public Double value() {
    return whole == 0 ? null : (Double) (part / (double) whole);
  }

  /** Lower limit of the 95 % interval after Wilson 1927, from 0 to 1; null of nothing. */
  public Double low() {
    return whole == 0 ? null : (Double) Math.max(0, centre() - reach());
  }

  /** Upper limit of the 95 % interval after Wilson 1927, from 0 to 1; null of nothing. */
  public Double high() {
    return whole == 0 ? null : (Double) Math.min(1, centre() + reach());
  }

  private double centre() {
    return (part + Z * Z / 2) / (whole + Z * Z);
  }

  private double reach() {
    double spread = part * (double) (whole - part) / whole + Z * Z / 4;
    return Z * Math.sqrt(spread) / (whole + Z * Z);
  }

  /** "3 of 12 (25 %, 95 % CI 9 to 53 %)", or "none" of nothing. */
  public String printed() {
    return whole == 0
        ? "none"
        : "%d of %d (%s %%, 95 %% CI %s to %s %%)"
            .formatted(part, whole, percent(value()), percent(low()), percent(high()));
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
