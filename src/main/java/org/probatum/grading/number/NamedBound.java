package org.probatum.grading.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.Outcome;

/** Tells numbers that are part of what was measured: "relapse with 90% or fewer of the doses". */
final class NamedBound {

  private static final Pattern NEXT = Pattern.compile("[\\s%]*(\\p{L}+)");

  private NamedBound() {}

  /** Whether the outcome's name has the number, with the same word behind it. */
  static boolean is(Claim claim, ClaimNumber number, Outcome outcome) {
    String literal = number.number().literal();
    int at = outcome.name().indexOf(literal);
    int end = number.span().end() - claim.span().start();
    return at >= 0
        && end <= claim.text().length()
        && !Character.isDigit(outcome.name().charAt(Math.max(0, at - 1)))
        && next(claim.text(), end).equals(next(outcome.name(), at + literal.length()));
  }

  private static String next(String text, int from) {
    Matcher next = NEXT.matcher(text).region(from, text.length());
    return next.lookingAt() ? next.group(1).toLowerCase(Locale.ROOT) : text;
  }
}
