package org.probatum.report.json;

import java.util.List;
import org.probatum.citation.Reference;
import org.probatum.citation.ReferenceStyle;
import org.probatum.evidence.Resolution;
import org.probatum.grading.Finding;
import org.probatum.report.Ledger;

/**
 * An entry of the reference list; {@code work} is null where the library does not know it, and
 * {@code resolution} tells why or by what it was found.
 */
public record ReferenceView(
    String id,
    String label,
    String raw,
    LocationView location,
    ReferenceStyle style,
    List<String> authors,
    String title,
    String container,
    Integer year,
    String volume,
    String issue,
    String pages,
    String doi,
    String pmid,
    String url,
    String work,
    String resolution,
    List<LookupView> lookups,
    List<String> problems) {

  static ReferenceView of(Resolution found, Ledger ledger) {
    Reference entry = found.reference();
    return new ReferenceView(
        entry.id(),
        entry.label(),
        entry.raw(),
        LocationView.of(entry.location()),
        entry.style(),
        entry.authors(),
        entry.title(),
        entry.container(),
        entry.year(),
        entry.volume(),
        entry.issue(),
        entry.pages(),
        entry.doi(),
        entry.pmid(),
        entry.url(),
        found instanceof Resolution.Resolved known ? known.work().key() : null,
        found instanceof Resolution.Resolved known
            ? known.how().name()
            : ((Resolution.Unresolved) found).reason().name(),
        LookupView.of(entry, ledger.audit().evidence().looked()),
        ledger.problems(entry).stream().map(Finding::message).toList());
  }
}
