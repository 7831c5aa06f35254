package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.text.Scan;

/**
 * A count with what it is of, as in "13 of 27".
 *
 * @param count people with the event
 * @param size people in all, at least {@code count}, at least 1
 */
record Fraction(ClaimNumber count, ClaimNumber size) {

  private static final Scan OF = Scan.of("\\s*(?:of|out of|/)\\s*(?:the |all |a total of )?\\s*");

  /** "Grade 3/4 neutropenia" counts nobody. */
  private static final Scan GRADE =
      Scan.of(
          Pattern.compile(
              ".*\\b(?:grades?|stages?|phases?|types?|class|levels?|scores?)\\s*", Pattern.DOTALL));

  long events() {
    return count.number().value().longValueExact();
  }

  long people() {
    return size.number().value().longValueExact();
  }

  /** The fractions of a claim, in order. */
  static List<Fraction> in(Figures figures) {
    List<Fraction> fractions = new ArrayList<>();
    List<ClaimNumber> numbers = figures.numbers();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      ClaimNumber count = numbers.get(i);
      ClaimNumber size = numbers.get(i + 1);
      if (areCounts(count, size)
          && OF.isAll(figures.between(count, size))
          && !isDate(figures, count, size)
          && !GRADE.isAll(figures.before(count, 12))) {
        fractions.add(new Fraction(count, size));
      }
    }
    return fractions;
  }

  /** Whether both are whole numbers without a unit, and the first at most the second. */
  static boolean areCounts(ClaimNumber count, ClaimNumber size) {
    return isCount(count)
        && isCount(size)
        && size.number().value().signum() > 0
        && count.number().value().compareTo(size.number().value()) <= 0;
  }

  static boolean isCount(ClaimNumber number) {
    return number.number().decimals() == 0
        && number.unit().isEmpty()
        && number.number().value().signum() >= 0
        && number.number().value().precision() <= 9;
  }

  private static boolean isDate(Figures figures, ClaimNumber count, ClaimNumber size) {
    return figures.before(count, 1).equals("/") || figures.after(size, 1).equals("/");
  }
}
