package org.probatum.grading;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.statistics.ReportedP;
import org.probatum.statistics.Sign;

/** The p value of a claim with the sign that stands in front of it. */
public final class PrintedP {

  private static final String SIGNS = "<>\u2264\u2265";

  private PrintedP() {}

  /** "p < 0.05", "p <= .05"; without a sign it is equal. */
  public static ReportedP of(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    String before = claim.text().substring(0, Math.max(0, start)).stripTrailing();
    String ahead = before.endsWith("=") ? before.substring(0, before.length() - 1) : before;
    String last = ahead.isEmpty() ? "" : ahead.substring(ahead.length() - 1);
    return new ReportedP(sign(last), number.number());
  }

  /** The sign of a record; equal where it is none. */
  public static Sign sign(String printed) {
    return printed.length() == 1 && SIGNS.contains(printed) ? Sign.of(printed) : Sign.EQUAL;
  }
}
