package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** The people of two arms against all that were randomised. */
final class ArmsRelation implements Relation {

  private static final Formula SUM =
      new Formula(StatCheck.Kind.ARMS_SUM, "people of the arms add up to all randomised");

  private static final Scan RANDOMISED_ALL =
      Scan.of(
          "(?:\\s+[a-z'\\u2019-]+){1,4}?\\s+(?:(?:were|was|had been)\\s+)?(?:then\\s+)?(?:randomly\\s+)?(?:randomi[sz]ed|assigned|allocated)\\b");
  private static final Scan TO_ARM =
      Scan.of(
          Pattern.compile(
              "^(?:\\s+(?:people|participants|patients|adults|subjects|women|men))?\\s+(?:(?:were|was)\\s+)?"
                  + "(?:(?:randomly\\s+)?(?:randomi[sz]ed|assigned|allocated)\\s+)?(?:to|receiv(?:ed|ing)|in the|on)\\s+(?:the\\s+)?[a-z].*",
              Pattern.DOTALL));
  private static final Scan N_EQUALS =
      Scan.of(Pattern.compile(".*[(\\[,]\\s*n\\s*=\\s*", Pattern.DOTALL));

  @Override
  public List<StatCheck> in(Figures figures) {
    boolean silent =
        figures.says(Wording.MORE_ARMS)
            || figures.says(Wording.PART_OF_ARMS)
            || figures.numbers().size() < 3;
    List<ClaimNumber> people = silent ? List.of() : people(figures);
    if (people.size() != 3 || !isTotal(people, figures)) {
      return List.of();
    }
    long total = count(people.get(0));
    long sum = count(people.get(1)) + count(people.get(2));
    boolean arms = isArm(people.get(1), figures) && isArm(people.get(2), figures);
    boolean parts = Math.max(count(people.get(1)), count(people.get(2))) < total;
    return arms && parts ? List.of(SUM.over(people, sum == total, Long.toString(sum))) : List.of();
  }

  /** Everyone counted in the claim, in digits. */
  private static List<ClaimNumber> people(Figures figures) {
    List<ClaimNumber> people = new ArrayList<>();
    for (ClaimNumber number : figures.numbers()) {
      if (Fraction.isCount(number) && (isPeople(number) || isArm(number, figures))) {
        people.add(number);
      }
    }
    boolean digits = Few.all(people, each -> each.number().literal().matches("[\\d,]+"));
    return digits && Fraction.in(figures).isEmpty() ? people : List.of();
  }

  /**
   * "120 adults were randomised": the first number counts all. Where it goes on with "to ketamine",
   * it does so only if the arms follow as "n = 60".
   */
  private static boolean isTotal(List<ClaimNumber> people, Figures figures) {
    ClaimNumber first = people.get(0);
    boolean counted =
        first.role() == NumberRole.SAMPLE_SIZE
            && !isNEquals(first, figures)
            && !figures.isApproximate(first);
    boolean allN = isNEquals(people.get(1), figures) && isNEquals(people.get(2), figures);
    String after = figures.after(first, 80);
    return counted && (RANDOMISED_ALL.opens(after) && (allN || !TO_ARM.isAll(after)));
  }

  private static boolean isPeople(ClaimNumber number) {
    return number.role() == NumberRole.SAMPLE_SIZE || number.role() == NumberRole.ARM_SIZE;
  }

  private static boolean isArm(ClaimNumber number, Figures figures) {
    return number.role() == NumberRole.ARM_SIZE
        || isNEquals(number, figures)
        || TO_ARM.isAll(figures.after(number, 60));
  }

  private static boolean isNEquals(ClaimNumber number, Figures figures) {
    return N_EQUALS.isAll(figures.before(number, 8));
  }

  private static long count(ClaimNumber number) {
    return number.number().value().longValueExact();
  }
}
