package org.probatum.grading.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;

/** Numbers of several groups in a row, of which the words beside them name one. */
final class ArmList {

  /** "More than placebo did (by 36% and 55%, against 24%)": not all of these are the placebo's. */
  private static final Pattern SEVERAL = Pattern.compile("\\bthan [^().;]{3,40}\\([^()]*$");

  private static final Pattern LIST =
      Pattern.compile(
          ":\\s+\\d[\\d.]*\\s*%?(?:,\\s*\\d[\\d.]*\\s*%?)+,?\\s*and\\s+\\d[\\d.]*\\s*%?(?!\\s*,?\\s*respectively)");

  private ArmList() {}

  /** Whether the number is one of them, so that the group named nearby may be another's. */
  static boolean holds(Claim claim, ClaimNumber number) {
    return isOneOfSeveral(claim, number) || isInList(claim, number);
  }

  /** "Rose with the dose: 1%, 4% and 21%": one of each group. */
  private static boolean isInList(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    Matcher list = LIST.matcher(claim.text());
    while (list.find()) {
      if (list.start() <= start && start < list.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOfSeveral(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    int end = start < 0 ? -1 : claim.text().indexOf(')', start);
    if (end < 0 || !SEVERAL.matcher(claim.text().substring(0, start)).find()) {
      return false;
    }
    int from = claim.text().lastIndexOf('(', start) + claim.span().start();
    int to = end + claim.span().start();
    return claim.numbers().stream()
            .filter(each -> each.span().start() > from && each.span().end() <= to)
            .filter(each -> each.role() == number.role())
            .count()
        > 2;
  }
}
