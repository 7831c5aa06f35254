package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.statistics.ReportedP;
import org.probatum.statistics.Sign;
import org.probatum.statistics.TestStatistic;
import org.probatum.text.LiteralNumber;

/**
 * A test statistic with its p value, as in "t(28) = 2.20, p = .04".
 *
 * @param statistic the statistic
 * @param pValue the p value
 * @param numbers both as numbers of the claim
 */
record PrintedStatistic(TestStatistic statistic, ReportedP pValue, List<ClaimNumber> numbers) {

  private static final String NUMBER = "[-\\u2212]?(?:\\d+(?:[.\\u00b7]\\d+)?|[.\\u00b7]\\d+)";
  private static final String SIGN = "\\s*([=<>\\u2264\\u2265])\\s*";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\d_-])(?<kind>t|f|r|z|q|\\u03c7\\s?[2\\u00b2]|chi[- ]?squared?|x[2\\u00b2])\\s*"
              + "(?:[(\\[]\\s*(?:df\\s*=\\s*)?(?<first>\\d+(?:\\.\\d+)?)\\s*(?:[,;]\\s*(?:n\\s*=\\s*)?(?<second>\\d+(?:\\.\\d+)?)\\s*)?[)\\]])?"
              + SIGN
              + "(?<value>"
              + NUMBER
              + ")\\s*[,;)]*\\s*(?:[^\\s,;=<>]{1,12}(?:\\s[a-z])?\\s*=\\s*"
              + NUMBER
              + "\\s*[,;]\\s*)?(?:and |with )?p(?:[- ]value)?"
              + SIGN
              + "(?<p>"
              + NUMBER
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** Those of a claim that can be recomputed. */
  static List<PrintedStatistic> in(Figures figures) {
    List<PrintedStatistic> found = new ArrayList<>();
    if (!figures.claim().has(NumberRole.P_VALUE)) {
      return found;
    }
    Matcher matcher = PATTERN.matcher(figures.claim().text());
    while (matcher.find()) {
      TestStatistic.Kind kind = kind(matcher.group("kind"));
      if (isComplete(kind, matcher)) {
        found.add(read(figures, matcher, kind));
      }
    }
    return found;
  }

  private static TestStatistic.Kind kind(String letter) {
    return switch (Character.toLowerCase(letter.charAt(0))) {
      case 't' -> TestStatistic.Kind.T;
      case 'f' -> TestStatistic.Kind.F;
      case 'r' -> TestStatistic.Kind.R;
      case 'z' -> TestStatistic.Kind.Z;
      default -> TestStatistic.Kind.CHI_SQUARED;
    };
  }

  /** "r(2)" is how plain text prints a squared correlation. */
  private static boolean isComplete(TestStatistic.Kind kind, Matcher matcher) {
    double first = freedom(matcher.group("first"));
    double second = freedom(matcher.group("second"));
    double value = LiteralNumber.of(matcher.group("value")).asDouble();
    return switch (kind) {
      case T -> first > 0;
      case F -> first > 0 && second > 0 && value >= 0;
      case CHI_SQUARED -> first > 0 && value >= 0;
      case Z -> matcher.group("first") == null;
      case R -> first > 0 && first != 2 && Math.abs(value) <= 1;
    };
  }

  private static double freedom(String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  private static PrintedStatistic read(Figures figures, Matcher matcher, TestStatistic.Kind kind) {
    TestStatistic statistic =
        new TestStatistic(
            kind,
            freedom(matcher.group("first")),
            freedom(matcher.group("second")),
            Sign.of(matcher.group(4)),
            LiteralNumber.of(matcher.group("value")));
    return new PrintedStatistic(
        statistic,
        ReportedP.of(matcher.group(6), matcher.group("p")),
        List.of(
            number(figures, matcher, "value", NumberRole.TEST_STATISTIC),
            number(figures, matcher, "p", NumberRole.P_VALUE)));
  }

  private static ClaimNumber number(
      Figures figures, Matcher matcher, String group, NumberRole role) {
    return new ClaimNumber(
        figures.claim().id(),
        role,
        LiteralNumber.of(matcher.group(group)),
        figures.inArticle(matcher.start(group), matcher.end(group)),
        "",
        "",
        "",
        ClaimNumber.Towards.UNSTATED,
        "");
  }
}
