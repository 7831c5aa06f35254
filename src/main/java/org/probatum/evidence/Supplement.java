package org.probatum.evidence;

import java.util.List;
import java.util.Objects;
import org.probatum.citation.Reference;
import org.probatum.evidence.Resolution.Reason;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.evidence.Resolution.Unresolved;
import org.probatum.text.Few;

/**
 * Adds what registries say to what the library knows. A work of the library stays as its record
 * tells it and gains the notices alone; one that the library does not know is taken from them.
 */
final class Supplement {

  private final StudyTerms terms;
  private final List<Lookup> lookups;

  Supplement(StudyTerms terms, List<Lookup> lookups) {
    this.terms = terms;
    this.lookups = lookups;
  }

  /** One resolution for each that is given, in order. */
  List<Resolution> add(List<Resolution> known) {
    return lookups.isEmpty() ? known : Few.each(known, this::add);
  }

  private Resolution add(Resolution known) {
    List<Lookup> own = Few.where(lookups, each -> isAbout(each, known.reference()));
    if (own.isEmpty()) {
      return known;
    }
    if (known instanceof Resolved resolved) {
      return noticed(resolved, works(own));
    }
    Unresolved unresolved = (Unresolved) known;
    return unresolved.reason() == Reason.AMBIGUOUS ? known : found(unresolved, own);
  }

  private static boolean isAbout(Lookup lookup, Reference reference) {
    return Objects.equals(lookup.reference().id(), reference.id());
  }

  private static List<Work> works(List<Lookup> lookups) {
    return lookups.stream()
        .flatMap(each -> each.answers().stream())
        .map(Answer::work)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Resolution noticed(Resolved resolved, List<Work> found) {
    Work known = resolved.work();
    List<Notice> notices =
        found.stream()
            .filter(each -> isSame(known, each))
            .flatMap(each -> each.notices().stream())
            .toList();
    return new Resolved(resolved.reference(), known.noticed(notices), resolved.how());
  }

  private static boolean isSame(Work one, Work other) {
    return one.doi() != null && other.doi() != null
        ? one.doi().equalsIgnoreCase(other.doi())
        : Titles.likeness(one.title(), other.title()) >= Titles.SAME;
  }

  /** By the same measure as for a library, here one of the works that were found. */
  private Resolution found(Unresolved unknown, List<Lookup> own) {
    EvidenceLibrary found = EvidenceLibrary.of(MergedWork.each(works(own)));
    Resolution resolution = new Resolver(found, terms).resolve(unknown.reference());
    if (resolution instanceof Resolved || ((Unresolved) resolution).reason() == Reason.AMBIGUOUS) {
      return resolution;
    }
    boolean failed = Few.any(own, Lookup::isIncomplete);
    return new Unresolved(
        unknown.reference(), failed ? Reason.COULD_NOT_CHECK : Reason.NOT_FOUND, unknown.work());
  }
}
