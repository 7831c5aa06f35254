package org.probatum.grading.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** A difference told as a length of time, "11.2 hours sooner", beside one that a source prints. */
final class LengthTold {

  private static final Map<String, Integer> MINUTES =
      Map.of("minute", 1, "hour", 60, "day", 1440, "week", 10_080);

  private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month", "year");

  /** "Time to puncture, minutes", "length of stay (days)", "time in hours". */
  private static final Scan NAMED = Scan.of("(?:, |\\(|\\bin )(minute|hour|day|week)s\\b");

  private LengthTold() {}

  static boolean is(ClaimNumber number) {
    return number.role() == NumberRole.MEAN_DIFFERENCE && minutes(number.unit()) != null;
  }

  /** "7.2 years" of a group's 7.2 months. */
  static boolean isOtherUnit(ClaimNumber number, ArmValue value) {
    String told = singular(number.unit());
    String recorded = singular(value.unit());
    return number.role() == NumberRole.DURATION
        && UNITS.contains(told)
        && UNITS.contains(recorded)
        && !told.equals(recorded)
        && number.number().value().compareTo(value.value().value()) == 0;
  }

  /** Null where the source does not tell its unit, and the numbers differ. */
  static Relation relation(ClaimNumber number, Outcome outcome) {
    LiteralNumber source = TurnedSign.estimate(number, outcome.effect());
    boolean same = number.number().agreesWith(source);
    Integer unit = minutes(unit(outcome));
    if (unit == null || unit.equals(minutes(number.unit()))) {
      return same || PointsTold.isDifference(number.number(), outcome.values())
          ? Relation.ROUNDED
          : unit == null ? null : Relation.DIFFERENT;
    }
    return isAlike(number, source, unit)
        ? Relation.ROUNDED
        : same ? Relation.TENFOLD : Relation.DIFFERENT;
  }

  /** The effect of an outcome in words, with the unit of time where it tells one. */
  static String printed(Outcome outcome) {
    String words = outcome.effect().printed();
    String unit = outcome.measuredAs(Measure.MEAN_DIFFERENCE) ? unit(outcome) : "";
    return unit.isEmpty()
        ? words
        : words.replaceFirst("mean difference", "mean difference in " + unit + "s");
  }

  /** Whether both are the same length, each as exactly as it is told. */
  private static boolean isAlike(ClaimNumber number, LiteralNumber source, int unit) {
    BigDecimal one = inMinutes(number.number().value(), minutes(number.unit()));
    BigDecimal other = inMinutes(source.value(), unit);
    BigDecimal room =
        inMinutes(number.number().halfUnit(), minutes(number.unit()))
            .max(inMinutes(source.halfUnit(), unit));
    return one.subtract(other).abs().compareTo(room) <= 0;
  }

  private static BigDecimal inMinutes(BigDecimal value, int unit) {
    return value.multiply(BigDecimal.valueOf(unit)).setScale(3, RoundingMode.HALF_UP);
  }

  /** "Minute", as its groups have it or its name tells; empty where neither does. */
  private static String unit(Outcome outcome) {
    for (ArmValue value : outcome.values()) {
      if (minutes(value.unit()) != null) {
        return singular(value.unit());
      }
    }
    Search named = NAMED.search(outcome.name());
    return named.find() ? named.group(1) : "";
  }

  private static Integer minutes(String unit) {
    return MINUTES.get(singular(unit));
  }

  private static String singular(String unit) {
    String plain = unit.toLowerCase(Locale.ROOT);
    return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
