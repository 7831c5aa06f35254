package org.probatum.grading.check;

/** What a claim's words say about how its statistics were computed. */
enum Wording {
  /** A model, an adjustment or a correction stands between the counts and the figure. */
  ADJUSTED,
  /** An interval that need not be even around its estimate, nor agree with a two-sided p value. */
  OTHER_INTERVAL,
  /** A one-sided test. */
  ONE_SIDED,
  /** The figure behind it is a bound or a round number. */
  APPROXIMATE,
  /** More arms than the two that are named. */
  MORE_ARMS,
  /** Only some of those randomised are told of. */
  PART_OF_ARMS
}
