package org.probatum.grading.course;

import java.math.BigDecimal;
import java.util.List;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.CoursePair.Course;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** How an outcome stood with a study's treatment beside its control, by the study's numbers. */
final class CourseFound {

  /** Values of such an outcome are themselves changes: a larger one may mean less. */
  private static final Scan CHANGE =
      Scan.of(
          "(?i)\\b(?:change|reduction|decrease|increase|improvement|gain|loss|difference|fall|rise)\\b");

  private CourseFound() {}

  /** Null where the numbers do not tell, or not alike. */
  static Course of(Outcome outcome, Study study) {
    if (CHANGE.isIn(outcome.name())) {
      return null;
    }
    if (outcome.isNull()) {
      return Course.SAME;
    }
    Course byValues = byValues(outcome, study);
    Course byEffect = byEffect(outcome);
    return byValues == null || byValues == byEffect ? byEffect : byEffect == null ? byValues : null;
  }

  /** The way that the record's numbers lean, whether or not chance may explain it. */
  static Course leaning(Outcome outcome, Study study) {
    Course byValues = byValues(outcome, study);
    return byValues == null ? byEffect(outcome) : byValues;
  }

  private static Course byValues(Outcome outcome, Study study) {
    List<ArmValue> treated = outcome.valuesOf(Arm.Role.INTERVENTION, study);
    List<ArmValue> control = outcome.valuesOf(Arm.Role.COMPARATOR, study);
    if (treated.isEmpty() || control.size() != 1) {
      return null;
    }
    BigDecimal beside = control.get(0).value().value();
    String unit = control.get(0).unit();
    if (Few.all(treated, each -> isAbove(each, beside, unit, 1))) {
      return Course.HIGHER;
    }
    return Few.all(treated, each -> isAbove(each, beside, unit, -1)) ? Course.LOWER : null;
  }

  private static boolean isAbove(ArmValue each, BigDecimal beside, String unit, int sign) {
    return each.unit().equals(unit) && each.value().value().compareTo(beside) == sign;
  }

  private static Course byEffect(Outcome outcome) {
    if (!outcome.hasEffect() || !tellsWay(outcome.effect().measure())) {
      return null;
    }
    BigDecimal none = outcome.effect().measure().isRatio() ? BigDecimal.ONE : BigDecimal.ZERO;
    int sign = outcome.effect().estimate().value().compareTo(none);
    return sign == 0 ? null : sign > 0 ? Course.HIGHER : Course.LOWER;
  }

  private static boolean tellsWay(Measure measure) {
    return measure.isRatio()
        || measure == Measure.MEAN_DIFFERENCE
        || measure == Measure.RISK_DIFFERENCE;
  }
}
