package org.probatum.grading.number;

import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Ratios;
import org.probatum.grading.NumberPair.Relation;

/**
 * The source's side of a pair of numbers.
 *
 * @param arm name of the group that it belongs to; empty for an effect between groups
 * @param printed the number as a reader would write it
 * @param sameArm whether the claim's number may be of the same group
 * @param sameMeasure whether both are of one kind
 * @param relation how the values stand to each other
 */
record SourceSide(
    String arm, String printed, boolean sameArm, boolean sameMeasure, Relation relation) {

  /** The effect of an outcome between groups. */
  static SourceSide effect(Outcome outcome, boolean sameMeasure, Relation relation) {
    return new SourceSide("", LengthTold.printed(outcome), true, sameMeasure, relation);
  }

  /** What the shares of two groups make. */
  static SourceSide ratio(Outcome outcome, Relation relation) {
    return new SourceSide("", Ratios.of(outcome).printed(outcome), true, true, relation);
  }

  /** The value of a group. */
  static SourceSide of(
      ArmValue value, Outcome outcome, boolean sameArm, boolean sameMeasure, Relation relation) {
    return new SourceSide(value.arm(), printed(value, outcome), sameArm, sameMeasure, relation);
  }

  /** The same of a study that has no other group. */
  SourceSide ofAll() {
    return new SourceSide("", printed, sameArm, sameMeasure, relation);
  }

  /** A number that the claim tells as something of another kind. */
  static SourceSide whole(String printed, Relation relation) {
    return new SourceSide("", printed, true, false, relation);
  }

  /** "48.2% (drug; 6 months)": the value of a group, and when it was measured, where told. */
  private static String printed(ArmValue value, Outcome outcome) {
    String when = outcome.timepoint() == null ? "" : "; " + outcome.timepoint();
    return value.withUnit() + " (" + value.arm() + when + ")";
  }

  /** Only a value that is not the source's needs the outcome's whole name to be held against. */
  boolean isOther() {
    return relation == Relation.DIFFERENT;
  }
}
