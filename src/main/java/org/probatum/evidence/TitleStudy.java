package org.probatum.evidence;

import java.util.List;
import java.util.Set;
import org.probatum.citation.Reference;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.design.DesignReading;

/** What a title alone proves: a work of the cited fields with one study, marked as extracted. */
final class TitleStudy {

  private final StudyTerms terms;

  TitleStudy(StudyTerms terms) {
    this.terms = terms;
  }

  /** A work that stands in for one that the library does not know. Its key is the entry's id. */
  Work work(Reference reference) {
    return new Work(
        reference.id(),
        reference.title(),
        reference.authors(),
        reference.container(),
        reference.year() == null ? List.of() : List.of(reference.year()),
        reference.volume(),
        reference.issue(),
        reference.pages(),
        reference.doi(),
        reference.pmid(),
        null,
        List.of(),
        List.of(),
        List.of(study(reference.id(), reference.title())),
        Origin.EXTRACTED,
        List.of());
  }

  /** A work of which only fields or notices are known, with what its title or the entry tells. */
  Work completed(Work work, Reference reference) {
    if (!work.title().isEmpty() || reference.title() == null) {
      return work.isRead() || !work.studies().isEmpty()
          ? work
          : work.with(List.of(study(work.key(), work.title())), work.sources());
    }
    return new Work(
        work.key(),
        reference.title(),
        reference.authors(),
        reference.container(),
        reference.year() == null ? List.of() : List.of(reference.year()),
        reference.volume(),
        reference.issue(),
        reference.pages(),
        work.doi(),
        work.pmid(),
        work.registration(),
        work.notices(),
        work.relations(),
        List.of(study(work.key(), reference.title())),
        work.origin(),
        work.sources());
  }

  Study study(String key, String title) {
    DesignReading design = terms.designs().read(title, null);
    return new Study(
        key,
        key,
        design.design(),
        design.phrase().isEmpty() ? design.design().words() : design.phrase(),
        design.human(),
        "",
        terms.conditions(title),
        "",
        terms.interventions(title),
        terms.routes(title),
        List.of(),
        design.design().isUncontrolled() ? ComparatorType.NONE : ComparatorType.UNSPECIFIED,
        "",
        Set.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Origin.EXTRACTED,
        ReadDepth.TITLE);
  }
}
