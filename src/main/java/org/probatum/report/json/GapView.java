package org.probatum.report.json;

import org.probatum.grading.Gap;

/** A rule that could not be assessed; {@code subject} is empty for the document. */
public record GapView(String rule, String subject, String missing) {

  static GapView of(Gap gap) {
    return new GapView(gap.rule(), gap.subject(), gap.missing());
  }
}
