package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.Consistency;
import org.probatum.statistics.Counts;
import org.probatum.statistics.Grim;
import org.probatum.statistics.PercentOfCount;
import org.probatum.statistics.Range;
import org.probatum.text.Scan;

/** A percentage printed with its count, or with the few people that it is of. */
final class PercentRelation implements Relation {

  private static final Formula WITH_COUNT =
      new Formula(StatCheck.Kind.PERCENT_OF_COUNT, "100 \u00d7 count / people");
  private static final Formula WITHOUT_COUNT =
      new Formula(StatCheck.Kind.PERCENT_OF_COUNT, "100 \u00d7 a whole number / people (GRIM)");

  private static final String PERCENT = "\\s*(?:%|percent|per cent)?\\s*";
  private static final String WORDS =
      "(?:\\s+(?!(?:and|but|or|while|whereas|compared|versus|vs|rest|remaining|others?|not|no|than)\\b)[a-z'\\u2019-]+)";
  private static final Scan OPENED = Scan.of("[(\\[]\\s?$");
  private static final Scan FRACTION_THEN_PERCENT =
      Scan.of(WORDS + "{0,7}(?:\\s*,?\\s*[(\\[]\\s*|\\s*,?\\s+or\\s+)");
  private static final Scan IN_BRACKETS = Scan.of("\\s*[,;:=]\\s*");
  private static final Scan CLOSED =
      Scan.of(
          Pattern.compile(
              "^" + PERCENT + "(?:[)\\],;.]|vs|versus|v\\.|compared|$).*", Pattern.DOTALL));
  private static final Scan PERCENT_THEN_FRACTION =
      Scan.of(PERCENT + WORDS + "{0,5}\\s*[(\\[]\\s*(?:n\\s*=\\s*)?");
  private static final Scan RANGE =
      Scan.of(Pattern.compile(".*\\d" + PERCENT + "(?:to|[-\u2010-\u2015])\\s*", Pattern.DOTALL));
  private static final Scan SHUT =
      Scan.of(Pattern.compile("^[^.;\\d]{0,25}[)\\]].*", Pattern.DOTALL));
  private static final Scan BRACKET = Scan.of("\\s*[(\\[]\\s*");
  private static final Scan BRACKET_OF =
      Scan.of(PERCENT + "[)\\]]\\s*(?:of|out of)\\s*(?:the |all )?\\s*");
  private static final Scan OF =
      Scan.of(PERCENT + "of\\s+(?:the |all |these |those |all the )?\\s*");

  private static final Scan OF_SOME = Scan.of(PERCENT + "(?:of|in|among|\\()");

  private static final Scan OUT_OF =
      Scan.of(
          Pattern.compile(
              "(?:.*[.;:,(]\\s*)?(?:of|among)\\s+(?:all\\s+)?(?:the\\s+|these\\s+|those\\s+|our\\s+)?",
              Figures.ANY_BLANK));
  private static final Scan OF_WHOM = Scan.of("[^.;:()]{3,90},\\s*");

  @Override
  public List<StatCheck> in(Figures figures) {
    List<StatCheck> found = new ArrayList<>();
    if (figures.says(Wording.ADJUSTED)) {
      return found;
    }
    List<ClaimNumber> numbers = figures.numbers();
    for (ClaimNumber percent : numbers) {
      if (percent.role() == NumberRole.PERCENT
          && !figures.isApproximate(percent)
          && !RANGE.isAll(figures.before(percent, 12))) {
        beside(numbers, numbers.indexOf(percent), figures, found);
      }
    }
    return found;
  }

  private static void beside(
      List<ClaimNumber> numbers, int at, Figures figures, List<StatCheck> found) {
    ClaimNumber percent = numbers.get(at);
    for (Fraction fraction : Fraction.in(figures)) {
      if (isBehind(figures, fraction, percent) || isAhead(figures, fraction, percent)) {
        found.add(recompute(fraction, percent));
        return;
      }
    }
    Optional<Fraction> split =
        at > 0 && at + 1 < numbers.size()
            ? split(numbers.get(at - 1), percent, numbers.get(at + 1), figures)
            : Optional.empty();
    if (split.isPresent()) {
      found.add(recompute(split.get(), percent));
      return;
    }
    if (at > 1 && isAmong(numbers.get(at - 2), numbers.get(at - 1), percent, figures)) {
      found.add(recompute(new Fraction(numbers.get(at - 1), numbers.get(at - 2)), percent));
      return;
    }
    if (at + 1 < numbers.size() && OF.isAll(figures.between(percent, numbers.get(at + 1)))) {
      withoutCount(percent, numbers.get(at + 1), found);
    }
    if (at > 0 && isOutOf(numbers.get(at - 1), percent, figures)) {
      withoutCount(percent, numbers.get(at - 1), found);
    }
  }

  private static boolean follows(ClaimNumber first, ClaimNumber second, Figures figures) {
    List<ClaimNumber> numbers = figures.numbers();
    return numbers.indexOf(second) == numbers.indexOf(first) + 1;
  }

  /** "13 of 27 participants (48.1%)", "(13/27, 48.1%)". */
  private static boolean isBehind(Figures figures, Fraction fraction, ClaimNumber percent) {
    if (!follows(fraction.size(), percent, figures) || !CLOSED.isAll(figures.after(percent, 12))) {
      return false;
    }
    String between = figures.between(fraction.size(), percent);
    return FRACTION_THEN_PERCENT.isAll(between)
        || IN_BRACKETS.isAll(between) && OPENED.isIn(figures.before(fraction.count(), 2));
  }

  /** "48.1% of participants (13/27)". */
  private static boolean isAhead(Figures figures, Fraction fraction, ClaimNumber percent) {
    return follows(percent, fraction.count(), figures)
        && PERCENT_THEN_FRACTION.isAll(figures.between(percent, fraction.count()))
        && SHUT.isAll(figures.after(fraction.size(), 30));
  }

  /** "13 (48.1%) of 27 participants". */
  private static Optional<Fraction> split(
      ClaimNumber count, ClaimNumber percent, ClaimNumber size, Figures figures) {
    boolean fits =
        Fraction.areCounts(count, size)
            && BRACKET.isAll(figures.between(count, percent))
            && BRACKET_OF.isAll(figures.between(percent, size));
    return fits ? Optional.of(new Fraction(count, size)) : Optional.empty();
  }

  /** "Of the 27 participants in the group, 13 (48.1%)". */
  private static boolean isAmong(
      ClaimNumber size, ClaimNumber count, ClaimNumber percent, Figures figures) {
    boolean people = size.role() == NumberRole.SAMPLE_SIZE || size.role() == NumberRole.ARM_SIZE;
    return people
        && Fraction.areCounts(count, size)
        && BRACKET.isAll(figures.between(count, percent))
        && CLOSED.isAll(figures.after(percent, 12))
        && OF_WHOM.isAll(figures.between(size, count))
        && OUT_OF.isAll(figures.before(size, 40));
  }

  private static StatCheck recompute(Fraction fraction, ClaimNumber percent) {
    PercentOfCount check =
        PercentOfCount.check(fraction.events(), fraction.people(), percent.number());
    return WITH_COUNT.over(
        List.of(fraction.count(), fraction.size(), percent),
        check.holds(),
        Range.digits(check.percent()) + "%",
        Math.abs(check.percent() - percent.number().asDouble()));
  }

  /** "Of the 37 patients, 83.6% improved"; "83.6% of the women" are of fewer. */
  private static boolean isOutOf(ClaimNumber size, ClaimNumber percent, Figures figures) {
    return OF_WHOM.isAll(figures.between(size, percent))
        && OUT_OF.isAll(figures.before(size, 40))
        && !OF_SOME.opens(figures.after(percent, 12));
  }

  /** "47% of the 25 participants": no whole number of 25 people is 47 %. */
  private static void withoutCount(ClaimNumber percent, ClaimNumber size, List<StatCheck> found) {
    boolean people = size.role() == NumberRole.SAMPLE_SIZE || size.role() == NumberRole.ARM_SIZE;
    if (!people || !Fraction.isCount(size) || size.number().value().signum() == 0) {
      return;
    }
    Grim grim = Grim.ofPercentage(percent.number(), size.number().value().intValueExact());
    if (grim.consistency() != Consistency.NOT_APPLICABLE) {
      found.add(
          WITHOUT_COUNT.over(
              List.of(percent, size), !grim.consistency().isInconsistent(), counts(grim.sums())));
    }
  }

  private static String counts(Counts counts) {
    return counts.isEmpty()
        ? "a percentage that a whole number of people gives"
        : counts + " people";
  }
}
