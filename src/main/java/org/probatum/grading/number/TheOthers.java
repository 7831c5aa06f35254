package org.probatum.grading.number;

import java.util.List;
import java.util.Map;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** The control group, where a text names it by what it did not get: "than in those who did not". */
final class TheOthers {

  private static final Scan WORDS =
      Scan.of(
          "\\b(?:those|people|patients|participants|women|men|adults|children|babies|infants|ones)\\s+"
              + "(?:who|that)\\s+(?:did|had|have|do|were|was|would|got|took|received)\\s+(?:not|none|no|nothing|neither)\\b"
              + "|\\bthe\\s+(?:others|rest|remainder)\\b");

  private TheOthers() {}

  /** Puts the only control beside the treated group, where that alone is named so far. */
  static void place(String text, Study study, Map<String, Integer> places) {
    List<Arm> controls = Few.where(study.arms(), arm -> arm.role() == Arm.Role.COMPARATOR);
    if (places.size() != 1 || controls.size() != 1) {
      return;
    }
    Search words = WORDS.search(text);
    if (words.find()) {
      places.putIfAbsent(controls.get(0).name(), words.start());
    }
  }
}
