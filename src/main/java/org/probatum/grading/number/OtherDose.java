package org.probatum.grading.number;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Dose;
import org.probatum.text.Few;

/** Tells the result of one dose from a text about another, where a source names both: "80 mg". */
final class OtherDose {

  private OtherDose() {}

  /** Whether the name of the outcome tells a dose, and the claim only that of another outcome. */
  static boolean is(Claim claim, Outcome outcome, Study study) {
    if (!claim.has(NumberRole.DOSE)) {
      return false;
    }
    List<Dose> own = doses(outcome.name());
    List<Dose> told = own.isEmpty() ? own : doses(claim.text());
    return !told.isEmpty()
        && !shareOne(own, told)
        && Few.any(study.outcomes(), each -> shareOne(doses(each.name()), told));
  }

  private static boolean shareOne(List<Dose> some, List<Dose> others) {
    return Few.any(some, one -> Few.any(others, one::isSame));
  }

  private static List<Dose> doses(String text) {
    return Few.where(Dose.in(text), each -> !each.isTime());
  }
}
