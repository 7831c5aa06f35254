package org.probatum.grading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.Location;

/**
 * Findings in which a rule says the same of several claims of one sentence are one defect, with
 * several places: "pain, sleep and mood improved" is held three times against one null result.
 */
final class OneDefect {

  private OneDefect() {}

  /** The findings, each defect once, in their order. */
  static List<Finding> each(List<Finding> findings) {
    Map<String, Finding> defects = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String key = finding.isAboutDocument() ? "" + defects.size() : key(finding);
      defects.merge(key, finding, OneDefect::joined);
    }
    return List.copyOf(defects.values());
  }

  private static String key(Finding finding) {
    Location place = finding.places().get(0).location();
    List<String> same =
        List.of(
            finding.rule(),
            finding.outcome().name(),
            finding.severity().name(),
            place.section() + " " + place.paragraph() + " " + place.sentence(),
            String.join(" ", finding.references()),
            String.join(" ", finding.studies()),
            finding.message(),
            finding.expected(),
            finding.found());
    return String.join("\n", same);
  }

  private static Finding joined(Finding one, Finding other) {
    return new Finding(
        one.id(),
        one.rule(),
        one.category(),
        one.outcome(),
        one.severity(),
        Math.min(one.confidence(), other.confidence()),
        both(one.places(), other.places()),
        both(one.claims(), other.claims()),
        one.references(),
        one.studies(),
        one.message(),
        one.expected(),
        one.found(),
        one.advice(),
        both(one.inputs(), other.inputs()),
        one.sources(),
        one.tags(),
        both(one.derivedFrom(), other.derivedFrom()));
  }

  private static <T> List<T> both(Collection<T> one, Collection<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
