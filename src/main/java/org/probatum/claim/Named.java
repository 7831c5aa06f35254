package org.probatum.claim;

import org.probatum.text.Few;

/** What a sentence names of studies that were told of before. */
final class Named {

  private Named() {}

  /** "The ketamine group": an arm that was introduced before. */
  static boolean arm(Reading reading) {
    return Few.any(
        reading.people(),
        group ->
            group.concept().equals("GROUP")
                && reading.before(
                    group.span().start(), 3, w -> w.equals("the") || w.equals("each")));
  }

  /** "The studies are small": more than one trial. */
  static boolean several(Reading reading) {
    return !reading.studies().isEmpty()
        && Few.all(reading.studies(), each -> each.text().endsWith("studies"));
  }
}
