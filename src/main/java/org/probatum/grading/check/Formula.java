package org.probatum.grading.check;

import java.util.List;
import org.probatum.claim.ClaimNumber;
import org.probatum.grading.StatCheck;

/**
 * A relation that can be recomputed.
 *
 * @param kind which one
 * @param words the relation in words
 */
record Formula(StatCheck.Kind kind, String words) {

  /**
   * What came of it.
   *
   * @param numbers the numbers in order, at least one
   * @param holds whether some unrounded values satisfy it
   * @param recomputed what it should be
   */
  StatCheck over(List<ClaimNumber> numbers, boolean holds, String recomputed) {
    return over(numbers, holds, recomputed, 0);
  }

  /** The same with the distance between the printed and the recomputed percentage, in points. */
  StatCheck over(List<ClaimNumber> numbers, boolean holds, String recomputed, double off) {
    return new StatCheck(null, kind, numbers, holds, recomputed, words, off);
  }
}
