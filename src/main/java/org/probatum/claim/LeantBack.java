package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Which of several studies a text leans back on: "the same trial" is no review told in between. */
final class LeantBack {

  static final Set<StatedDesign> REVIEWS =
      Set.of(
          StatedDesign.SYSTEMATIC_REVIEW,
          StatedDesign.META_ANALYSIS,
          StatedDesign.REVIEW,
          StatedDesign.GUIDELINE);

  private static final Scan REVIEW = Scan.of("\\b(?:review|meta.analysis)\\b");
  private static final Scan SINGLE =
      Scan.of("\\b(?:trial|cohort|register|registry|survey|experiment)\\b");

  private LeantBack() {}

  /**
   * The last study of the section that is of the kind named, else the current one.
   *
   * @param told the studies told so far, in their order
   */
  static StudyMention on(Reading reading, StudyMention current, List<StudyMention> told) {
    for (Term term : reading.studies()) {
      String words = term.text().toLowerCase(Locale.ROOT);
      boolean review = REVIEW.isIn(words);
      if (term.concept().equals("CONTINUER") && (review || SINGLE.isIn(words))) {
        return last(review, current, told);
      }
    }
    return current;
  }

  private static StudyMention last(boolean review, StudyMention current, List<StudyMention> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      StudyMention each = told.get(i);
      if (!each.location().section().equals(current.location().section())) {
        break;
      }
      if (each.design() == StatedDesign.STUDY || REVIEWS.contains(each.design()) == review) {
        return each;
      }
    }
    return current;
  }
}
