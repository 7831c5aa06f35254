package org.probatum.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.probatum.citation.Reference;
import org.probatum.evidence.Resolution.How;
import org.probatum.evidence.Resolution.Reason;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.evidence.Resolution.Unresolved;
import org.probatum.text.Few;

/**
 * Finds the work that an entry of a reference list points to. An identifier that belongs to another
 * title is no match: the entry means the work of its title, if one is known.
 */
public final class Resolver {

  private static final double NEAR_TITLE = 0.5;

  private final EvidenceLibrary library;
  private final TitleStudy titles;

  public Resolver(EvidenceLibrary library, StudyTerms terms) {
    this.library = library;
    this.titles = new TitleStudy(terms);
  }

  /** What is known of an entry; one that names a trial by its number alone means its register. */
  public Resolution resolve(Reference reference) {
    return TrialNumber.naming(reference)
        .flatMap(library::byKey)
        .<Resolution>map(work -> new Resolved(reference, work, How.REGISTRATION))
        .orElseGet(() -> otherwise(reference));
  }

  private Resolution otherwise(Reference reference) {
    Work byIdentifier = byIdentifier(reference);
    if (byIdentifier != null && titleAllows(reference, byIdentifier)) {
      Work work = titles.completed(byIdentifier, reference);
      return new Resolved(reference, work, howIdentified(reference, byIdentifier));
    }
    Resolution byTitle = reference.title() == null ? null : byTitle(reference);
    if (byTitle != null) {
      return byTitle;
    }
    return byIdentifier != null ? unresolved(reference, Reason.AMBIGUOUS) : byAuthor(reference);
  }

  private Work byIdentifier(Reference reference) {
    Work byDoi = reference.doi() == null ? null : library.byDoi(reference.doi()).orElse(null);
    return byDoi != null || reference.pmid() == null
        ? byDoi
        : library.byPmid(reference.pmid()).orElse(null);
  }

  private static How howIdentified(Reference reference, Work work) {
    return reference.doi() != null && reference.doi().equalsIgnoreCase(work.doi())
        ? How.DOI
        : How.PMID;
  }

  private static boolean titleAllows(Reference reference, Work work) {
    return reference.title() == null
        || work.title().isEmpty()
        || Titles.likeness(reference.title(), work.title()) >= NEAR_TITLE;
  }

  private Resolution byTitle(Reference reference) {
    List<Work> same =
        Few.where(
            library.byTitle(reference.title(), Titles.SAME),
            work -> CitedFields.agree(reference, work));
    if (same.size() > 1) {
      List<Work> exact = Few.where(same, work -> CitedFields.sameJournalAndYear(reference, work));
      same = exact.isEmpty() ? same : exact;
    }
    return one(reference, same, How.TITLE);
  }

  private Resolution byAuthor(Reference reference) {
    if (reference.year() == null
        || reference.container() == null
        || reference.authors().isEmpty()) {
      return unresolved(reference, notFound(reference));
    }
    List<Work> fitting =
        Few.where(
            library.byAuthorYearJournal(
                reference.firstFamily(), reference.year(), reference.container()),
            work -> titleAllows(reference, work) || CitedFields.samePages(reference, work));
    Resolution found = one(reference, fitting, How.AUTHOR_YEAR_JOURNAL);
    return found != null ? found : unresolved(reference, notFound(reference));
  }

  private Resolution one(Reference reference, List<Work> works, How how) {
    if (works.isEmpty()) {
      return null;
    }
    return works.size() == 1
        ? new Resolved(reference, titles.completed(works.get(0), reference), how)
        : unresolved(reference, Reason.AMBIGUOUS);
  }

  private Unresolved unresolved(Reference reference, Reason reason) {
    return new Unresolved(reference, reason, titles.work(reference));
  }

  private static Reason notFound(Reference reference) {
    boolean identifiable =
        Stream.of(reference.title(), reference.doi(), reference.pmid()).anyMatch(Objects::nonNull);
    return identifiable ? Reason.NOT_IN_LIBRARY : Reason.NOT_IDENTIFIABLE;
  }
}
