package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Numbers of several groups in a row, of which the words beside them name one. */
final class ArmList {

  /** "More than placebo did (by 36% and 55%, against 24%)": not all of these are the placebo's. */
  private static final Scan SEVERAL = Scan.of("\\bthan [^().;]{3,40}\\([^()]*$");

  private static final Scan LIST =
      Scan.of(
          ":\\s+\\d[\\d.]*\\s*%?(?:,\\s*\\d[\\d.]*\\s*%?)+,?\\s*and\\s+\\d[\\d.]*\\s*%?(?!\\s*,?\\s*respectively)");

  private ArmList() {}

  /** Whether the number is one of them, so that the group named nearby may be another's. */
  static boolean holds(Claim claim, ClaimNumber number) {
    return isOneOfSeveral(claim, number) || isInList(claim, number);
  }

  /** "Rose with the dose: 1%, 4% and 21%": one of each group. */
  private static boolean isInList(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    Search list = LIST.search(claim.text());
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
    if (end < 0 || !SEVERAL.isIn(claim.text().substring(0, start))) {
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
