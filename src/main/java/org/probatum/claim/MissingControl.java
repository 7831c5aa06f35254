package org.probatum.claim;

import java.util.Locale;
import java.util.Set;
import org.probatum.text.Term;

/** Words for a control that a study is told not to have had. */
final class MissingControl {

  private static final Set<String> LACKING = Set.of("without", "no", "lacked", "lacking");

  private MissingControl() {}

  /**
   * "Without a control group", "there was no untreated group", "nobody had a dummy pill"; "its
   * placebo" is a double dummy's.
   */
  static boolean isOne(Term term, Reading clause) {
    int start = term.span().start();
    return isGroup(term) && clause.before(start, 2, LACKING::contains)
        || is(term, ComparatorType.PLACEBO)
            && (clause.before(start, 1, "no"::equals)
                || clause.before(start, 2, "without"::equals)
                || clause.before(start, 1, "its"::equals)
                || clause.before(start, 4, "nobody"::equals));
  }

  private static boolean isGroup(Term term) {
    String words = term.text().toLowerCase(Locale.ROOT);
    return is(term, ComparatorType.UNSPECIFIED)
        || words.endsWith(" group")
        || words.endsWith(" arm")
        || words.endsWith(" controls");
  }

  private static boolean is(Term term, ComparatorType type) {
    return term.concept().equals(type.name());
  }
}
