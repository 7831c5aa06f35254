package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.claim.ComparatorType;
import org.probatum.text.Few;

/**
 * What the studies of a library put to the test. A treatment that the comparison group gets too,
 * such as the same psychotherapy, is not tested; another dose of it is.
 */
final class Tested {

  private final EvidenceLibrary library;
  private final StudyTerms terms;
  private final Map<Study, Set<String>> byStudy = new IdentityHashMap<>();
  private final Map<String, List<Study>> byIntervention = new HashMap<>();

  Tested(EvidenceLibrary library, StudyTerms terms) {
    this.library = library;
    this.terms = terms;
    for (Work work : library.works()) {
      for (Study study : work.studies()) {
        Set<String> tested = read(study);
        byStudy.put(study, tested);
        tested.forEach(
            concept -> byIntervention.computeIfAbsent(concept, c -> new ArrayList<>()).add(study));
      }
    }
  }

  /** Studies of the library that test a treatment, in the order of the library. */
  List<Study> studiesOf(String intervention) {
    List<Study> own = byIntervention.getOrDefault(intervention, List.of());
    List<Work> more = library.shelvedTesting(intervention);
    if (more.isEmpty()) {
      return own;
    }
    List<Study> all = new ArrayList<>(own);
    more.forEach(work -> all.addAll(work.studies()));
    return Few.where(all, study -> tests(study, intervention));
  }

  boolean tests(Study study, String intervention) {
    Set<String> known = byStudy.get(study);
    return (known == null ? read(study) : known).contains(intervention);
  }

  boolean testsOneOf(Study study, Set<String> interventions) {
    return Few.any(interventions, each -> tests(study, each));
  }

  private Set<String> read(Study study) {
    Set<String> both = terms.interventions(study.comparatorWords());
    if (both.isEmpty() || study.comparator() == ComparatorType.DOSE) {
      return study.interventions();
    }
    Set<String> tested = new LinkedHashSet<>(study.interventions());
    tested.removeAll(both);
    return Collections.unmodifiableSet(tested);
  }
}
