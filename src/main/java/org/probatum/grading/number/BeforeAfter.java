package org.probatum.grading.number;

import java.util.List;
import java.util.Optional;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * "Sales rose from 2.6 to 3.4": of a study of the same people before and after a measure, the first
 * is the number before it and the second the one after it.
 */
final class BeforeAfter {

  private static final Scan FIRST =
      Scan.of("^\\s*(?:%|per ?cent|\\p{L}+)?\\s*(?:[^.;,()\\d]{0,30}\\s)?to\\s+\\d");
  private static final Scan FROM = Scan.of("(?i)\\bfrom\\s+(?:(?:about|only|just)\\s+)?$");
  private static final Scan SECOND =
      Scan.of(
          "(?i)\\bfrom\\s+(?:(?:about|only|just)\\s+)?\\d[\\d.,]*\\s*[^.;,()\\d]{0,30}\\bto\\s+(?:(?:about|only|just)\\s+)?$");

  private static final String WHEN = "\\b(before|after)\\b";
  private static final Scan BEHIND = Scan.of("(?i)^[\\s%)]*(?:\\p{L}+\\s+){0,3}?" + WHEN);
  private static final Scan AHEAD =
      Scan.of("(?i)" + WHEN + "\\s+(?:\\p{L}+\\s+){1,3}?(?:(?:it|this) was\\s+)?$");

  private BeforeAfter() {}

  /** The group of a number of such a pair; empty for other numbers, and other studies. */
  static Optional<String> of(String text, int start, int end, Study study) {
    if (study.design() != Design.BEFORE_AFTER) {
      return Optional.empty();
    }
    String before = text.substring(0, start);
    if (FROM.isIn(before) && FIRST.isIn(text.substring(end))) {
      return only(Arm.Role.COMPARATOR, study);
    }
    return SECOND.isIn(before)
        ? only(Arm.Role.INTERVENTION, study)
        : beside(before, text.substring(end), study);
  }

  /** "52% after the tax", "before it 36.1%". */
  private static Optional<String> beside(String before, String after, Study study) {
    Search behind = BEHIND.search(after);
    Search ahead = AHEAD.search(before);
    String when = behind.find() ? behind.group(1) : ahead.find() ? ahead.group(1) : "";
    return when.isEmpty()
        ? Optional.empty()
        : only(when.equalsIgnoreCase("after") ? Arm.Role.INTERVENTION : Arm.Role.COMPARATOR, study);
  }

  private static Optional<String> only(Arm.Role role, Study study) {
    List<Arm> arms = Few.where(study.arms(), each -> each.role() == role);
    return arms.size() == 1 ? Optional.of(arms.get(0).name()) : Optional.empty();
  }
}
