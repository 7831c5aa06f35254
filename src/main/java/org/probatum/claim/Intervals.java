package org.probatum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Gives the number behind a lower limit its role, and drops callouts that look like numbers. */
final class Intervals {

  private static final Scan COMPARISON =
      Scan.of("\\b(?:compared|versus|vs|than|against|and|while|whereas)\\b");

  private static final Scan ANOTHER = Scan.of("\\b(?:and|while|whereas|but)\\b");
  private static final Scan NAME_OF = Scan.of("\\s*(?:(?:was|were|of|in|:|=)\\s*)?");
  private static final Scan BRACKETED = Scan.of("\\([^()]*\\)");
  private static final Set<NumberRole> DETAILS =
      EnumSet.of(
          NumberRole.HAZARD_RATIO,
          NumberRole.ODDS_RATIO,
          NumberRole.RISK_RATIO,
          NumberRole.CI_LEVEL,
          NumberRole.CI_LOW,
          NumberRole.CI_HIGH,
          NumberRole.P_VALUE);

  private Intervals() {}

  static List<ClaimNumber> complete(List<ClaimNumber> numbers, Reading reading) {
    List<ClaimNumber> complete = new ArrayList<>();
    NumberRole before = null;
    for (ClaimNumber number : numbers) {
      NumberRole role = before == NumberRole.CI_LOW ? NumberRole.CI_HIGH : number.role();
      if (role != NumberRole.OTHER && role != NumberRole.YEAR || !isCallout(number, reading)) {
        complete.add(role == number.role() ? number : with(number, role));
      }
      before = role;
    }
    complete.sort(Comparator.comparing(ClaimNumber::span));
    return compared(complete, reading);
  }

  /** "Abstinence was 48% with the drug compared with 11% …": both shares measure one outcome. */
  private static List<ClaimNumber> compared(List<ClaimNumber> numbers, Reading reading) {
    int offset = reading.sentence().span().start();
    for (int i = 1; i < numbers.size(); i++) {
      ClaimNumber before = numbers.get(i - 1);
      ClaimNumber number = numbers.get(i);
      String between =
          reading
              .text()
              .substring(
                  Math.min(before.span().end(), number.span().start()) - offset,
                  number.span().start() - offset);
      if (isSecondShare(before, number, between) && !isNamed(number, reading)
          || isDetail(before, number, between)) {
        numbers.set(i, measuring(number, before.outcome()));
      }
    }
    return numbers;
  }

  /** "A sensitivity of 74% and a specificity of 88%": the second has a name of its own. */
  private static boolean isNamed(ClaimNumber number, Reading reading) {
    int start = number.span().start() - reading.sentence().span().start();
    return Few.any(
        reading.outcomes(),
        term ->
            term.span().end() <= start
                && term.concept().equals(number.outcome())
                && NAME_OF.isAll(reading.text().substring(term.span().end(), start)));
  }

  private static boolean isSecondShare(ClaimNumber before, ClaimNumber number, String between) {
    return before.role() == NumberRole.PERCENT
        && number.role() == NumberRole.PERCENT
        && COMPARISON.isIn(between);
  }

  /** "53% less likely to relapse (HR 0.47, 95% CI 0.24 to 0.92; p = 0.03)" tells one effect. */
  private static boolean isDetail(ClaimNumber before, ClaimNumber number, String between) {
    boolean follows = before.role().isEffect() || DETAILS.contains(before.role());
    return follows && DETAILS.contains(number.role()) && isOneEffect(number, between);
  }

  private static boolean isOneEffect(ClaimNumber number, String between) {
    return number.role() == NumberRole.CI_HIGH || !ANOTHER.isIn(BRACKETED.replaceAll(between, " "));
  }

  private static ClaimNumber measuring(ClaimNumber n, String outcome) {
    return new ClaimNumber(
        n.claimId(),
        n.role(),
        n.number(),
        n.span(),
        n.unit(),
        n.arm(),
        outcome,
        n.towards(),
        n.timepoint());
  }

  /** Digits alone in brackets, or glued behind a word or stop, point into the reference list. */
  private static boolean isCallout(ClaimNumber number, Reading reading) {
    int offset = reading.sentence().span().start();
    Span span = new Span(number.span().start() - offset, number.span().end() - offset);
    String text = reading.text();
    boolean open = span.start() > 0 && "([,\u2013-".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean shut = span.end() < text.length() && ")],\u2013-".indexOf(text.charAt(span.end())) >= 0;
    boolean whole = number.number().decimals() == 0 && number.number().asDouble() < 400;
    return whole && open && shut;
  }

  private static ClaimNumber with(ClaimNumber n, NumberRole role) {
    return new ClaimNumber(
        n.claimId(),
        role,
        n.number(),
        n.span(),
        n.unit(),
        n.arm(),
        n.outcome(),
        n.towards(),
        n.timepoint());
  }
}
