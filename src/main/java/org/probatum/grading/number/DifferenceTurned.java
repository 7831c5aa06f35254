package org.probatum.grading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.text.Scan;

/**
 * A difference told as so much shorter or less where the source's groups show so much longer or
 * more, or the other way round. By the groups' own values, since a difference is printed with
 * either sign.
 */
final class DifferenceTurned {

  /** Values of such an outcome are themselves changes, and more of them may be less time. */
  private static final Scan CHANGE =
      Scan.of("(?i)\\b(?:change|reduction|decrease|improvement|gain|loss|difference)\\b");

  private static final Scan TIME = Scan.of("(?:second|minute|hour|day|night|week|month|year)s?\\b");

  private static final Pattern SHORTER =
      Pattern.compile(
          "[\\s-]*(?:\\p{L}+\\s+)?(?:shorter|sooner|earlier|faster|quicker|fewer|less|lower|smaller)\\b");

  private static final Pattern LONGER =
      Pattern.compile(
          "[\\s-]*(?:\\p{L}+\\s+)?(?:longer|later|slower|more|higher|larger|greater)\\b");

  private static final Scan SHORTENED =
      Scan.of(
          "\\b(?:shorten|reduc|cut|decreas|lower|fell|drop)[^.;,:()]{0,60}\\bby\\s[\\p{L}\\s]{0,20}$");

  private static final Scan LENGTHENED =
      Scan.of(
          "\\b(?:lengthen|prolong|extend|delay|increas|rose|rais)[^.;,:()]{0,60}\\bby\\s[\\p{L}\\s]{0,20}$");

  private DifferenceTurned() {}

  static boolean is(ClaimNumber number, Link link, Outcome outcome) {
    int told =
        told(link.claim().text(), number.span().start() - link.claim().span().start(), number);
    if (told == 0 || outcome.values().size() != 2) {
      return false;
    }
    List<ArmValue> ofTreated = outcome.valuesOf(Arm.Role.INTERVENTION, link.study());
    List<ArmValue> ofControls = outcome.valuesOf(Arm.Role.COMPARATOR, link.study());
    if (ofTreated.size() != 1 || ofControls.size() != 1) {
      return false;
    }
    ArmValue treated = ofTreated.get(0);
    ArmValue control = ofControls.get(0);
    if (!isPlain(treated) || !isPlain(control)) {
      return false;
    }
    boolean ofControl = link.isOfControl() || link.subject() == Arm.Role.COMPARATOR;
    int longer = treated.value().value().compareTo(control.value().value());
    return longer == (ofControl ? told : -told)
        && (isBetween(number, treated, control)
            || isLength(treated) && isLength(control) && !CHANGE.isIn(outcome.name()));
  }

  /** What lies between the values of both groups. */
  private static boolean isBetween(ClaimNumber number, ArmValue treated, ArmValue control) {
    BigDecimal between = treated.value().value().subtract(control.value().value()).abs();
    return treated.unit().equals(control.unit())
        && between.compareTo(number.number().value().abs()) == 0;
  }

  /** 1 for longer, -1 for shorter, 0 where neither or both are told. */
  private static int told(String text, int start, ClaimNumber number) {
    int end = start + number.span().length();
    if (start < 0 || end > text.length()) {
      return 0;
    }
    String before = text.substring(0, start).toLowerCase(Locale.ROOT);
    int behind = isBehind(LONGER, text, end) ? 1 : isBehind(SHORTER, text, end) ? -1 : 0;
    int ahead = LENGTHENED.isIn(before) ? 1 : SHORTENED.isIn(before) ? -1 : 0;
    return behind == 0 ? ahead : ahead == 0 ? behind : 0;
  }

  private static boolean isBehind(Pattern words, String text, int end) {
    return words.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Of values below 0, less may mean closer to it. */
  private static boolean isPlain(ArmValue value) {
    return value.value().value().signum() >= 0;
  }

  private static boolean isLength(ArmValue value) {
    return TIME.opens(value.unit());
  }
}
