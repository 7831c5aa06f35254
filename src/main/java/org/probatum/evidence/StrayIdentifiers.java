package org.probatum.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probatum.citation.Reference;
import org.probatum.evidence.Resolution.Resolved;

/** Finds identifiers in a reference list that the library knows as those of other works. */
final class StrayIdentifiers {

  private final EvidenceLibrary library;

  StrayIdentifiers(EvidenceLibrary library) {
    this.library = library;
  }

  List<StrayIdentifier> of(List<Resolution> resolutions) {
    return resolutions.stream().flatMap(each -> Stream.concat(doi(each), pmid(each))).toList();
  }

  private Stream<StrayIdentifier> doi(Resolution resolution) {
    String doi = resolution.reference().doi();
    return other(resolution, doi == null ? Optional.empty() : library.byDoi(doi))
        .map(work -> stray(resolution, "DOI", doi, work, right(resolution)));
  }

  /** Where the record has a number of its own, the comparison of fields speaks. */
  private Stream<StrayIdentifier> pmid(Resolution resolution) {
    String pmid = resolution.reference().pmid();
    boolean recorded = resolution instanceof Resolved found && found.work().pmid() != null;
    return other(resolution, pmid == null || recorded ? Optional.empty() : library.byPmid(pmid))
        .map(work -> stray(resolution, "PubMed number", pmid, work, null));
  }

  /** The owner, where the entry is known to be another work or bears another title. */
  private static Stream<Work> other(Resolution resolution, Optional<Work> owner) {
    return owner.stream().filter(work -> !isWork(resolution, work));
  }

  private static boolean isWork(Resolution resolution, Work work) {
    Reference reference = resolution.reference();
    return resolution instanceof Resolved found
        ? found.work().key().equals(work.key())
        : reference.title() == null || Titles.likeness(reference.title(), work.title()) >= 0.5;
  }

  private static StrayIdentifier stray(
      Resolution resolution, String kind, String cited, Work owner, String right) {
    String words = owner.shortName() + ": \"" + owner.title() + '"';
    return new StrayIdentifier(resolution.reference(), kind, cited, words, right);
  }

  private static String right(Resolution resolution) {
    return resolution instanceof Resolved found ? found.work().doi() : null;
  }
}
