package org.probatum.evidence.reading;

import java.util.Map;
import java.util.Set;
import org.probatum.evidence.Design;
import org.probatum.evidence.design.DesignReading;

/** Holds a design that was read against the publication types that indexers gave. */
final class IndexedTypes {

  private static final double AGREED = 0.95;
  private static final double BY_INDEX = 0.8;

  /** The first that a record has counts. */
  private static final Map<String, Design> TYPES =
      Map.of(
          "Randomized Controlled Trial", Design.RANDOMISED_TRIAL,
          "Meta-Analysis", Design.META_ANALYSIS,
          "Systematic Review", Design.SYSTEMATIC_REVIEW,
          "Case Reports", Design.CASE_REPORT,
          "Practice Guideline", Design.GUIDELINE,
          "Clinical Trial Protocol", Design.PROTOCOL,
          "Editorial", Design.EDITORIAL);

  private IndexedTypes() {}

  /** A design that the indexers share is surer; one that only they tell stands in. */
  static DesignReading confirm(DesignReading read, Set<String> types) {
    for (Map.Entry<String, Design> each : TYPES.entrySet()) {
      if (types.contains(each.getKey()) && agrees(read.design(), each.getValue())) {
        return read.design().isKnown()
            ? read.withConfidence(AGREED)
            : new DesignReading(each.getValue(), true, false, each.getKey(), BY_INDEX);
      }
    }
    return read;
  }

  private static boolean agrees(Design read, Design indexed) {
    return !read.isKnown()
        || read == indexed
        || read.isRandomised() && indexed.isRandomised()
        || read.isSystematic() && indexed.isSystematic();
  }
}
