package org.probatum.report.excel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.citation.Citation;
import org.probatum.citation.Reference;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Work;
import org.probatum.grading.Finding;
import org.probatum.report.Ledger;
import org.probatum.report.Words;

/** The reference list: fields as cited, what is wrong with them, what the library knows. */
final class ReferencesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("No.", 6),
          Column.of("Entry as it stands", 42),
          Column.of("Authors", 18),
          Column.of("Title", 26),
          Column.of("Journal or site", 15),
          Column.of("Year", 8),
          Column.of("Volume, issue, pages", 13),
          Column.of("DOI", 31),
          Column.of("PubMed or address", 16),
          Column.of("In the library?", 18),
          Column.of("What is wrong", 27),
          Column.of("Cited by claims", 13),
          Column.of("Findings", 12));

  private final Ledger ledger;
  private final Addresses addresses;
  private final Map<String, Set<String>> claims;

  private ReferencesSheet(Ledger ledger, Addresses addresses) {
    this.ledger = ledger;
    this.addresses = addresses;
    claims =
        ledger.audit().citations().citations().stream()
            .filter(Citation::isByAuthor)
            .collect(
                Collectors.groupingBy(
                    Citation::referenceId,
                    Collectors.mapping(
                        Citation::claimId, Collectors.toCollection(LinkedHashSet::new))));
  }

  static Register of(Ledger ledger, Addresses addresses) {
    ReferencesSheet sheet = new ReferencesSheet(ledger, addresses);
    return new Register(
            Addresses.REFERENCES,
            "References: " + ledger.audit().article().title(),
            "Fields as cited. \"Not in the local library\" says nothing about whether a work"
                + " exists: it could not be checked.",
            COLUMNS,
            ledger.audit().evidence().resolutions().stream().map(sheet::row).toList())
        .orSaying("The article has no reference list.");
  }

  private List<Datum> row(Resolution resolution) {
    Reference entry = resolution.reference();
    List<Finding> problems = ledger.problems(entry);
    return List.of(
        Datum.of(entry.label(), Look.STRONG),
        Datum.text(entry.raw()),
        Datum.text(String.join(", ", entry.authors())),
        Datum.text(entry.title()),
        Datum.text(entry.container()),
        Datum.text(entry.year() == null ? "" : entry.year().toString()),
        Datum.text(place(entry)),
        Addresses.doi(entry),
        address(entry),
        Datum.of(
            known(resolution), resolution instanceof Resolution.Resolved ? Look.GOOD : Look.QUIET),
        Datum.text(problems.stream().map(Finding::message).collect(Collectors.joining("\n"))),
        addresses.claims(List.copyOf(claims.getOrDefault(entry.id(), Set.of()))),
        addresses.findings(ledger.findings(entry)));
  }

  private static String place(Reference entry) {
    String volume = entry.volume() == null ? "" : entry.volume();
    String issue = entry.issue() == null ? "" : "(" + entry.issue() + ")";
    String pages = entry.pages() == null ? "" : ":" + entry.pages();
    return volume + issue + pages;
  }

  private static Datum address(Reference entry) {
    String words =
        Stream.of(entry.pmid() == null ? null : "PMID " + entry.pmid(), entry.url())
            .filter(word -> word != null)
            .collect(Collectors.joining("\n"));
    return Datum.text(words)
        .to(entry.url() == null ? WebAddress.ofPubMed(entry.pmid()) : WebAddress.of(entry.url()));
  }

  private String known(Resolution resolution) {
    if (resolution instanceof Resolution.Unresolved unresolved) {
      boolean asked = unresolved.reason() == Resolution.Reason.NOT_FOUND;
      return (asked ? "Not found: " : "Not checked: ") + unresolved.reason().words();
    }
    Resolution.Resolved resolved = (Resolution.Resolved) resolution;
    boolean lookedUp = resolved.work().origin() == Origin.REGISTRY;
    return (lookedUp ? "Looked up, found by " : "Known, found by ")
        + by(resolved.how())
        + notices(resolved.work())
        + unasked(resolved.reference());
  }

  /** No notice is told where none could be asked for either. */
  private String unasked(Reference entry) {
    return ledger.audit().evidence().looked().lookups().stream()
        .filter(each -> each.reference().id().equals(entry.id()))
        .filter(Lookup::isWithoutNotices)
        .map(each -> "\nNotices could not be asked for: " + each.troubles())
        .distinct()
        .collect(Collectors.joining());
  }

  private static String by(Resolution.How how) {
    return switch (how) {
      case DOI -> "DOI";
      case PMID -> "PubMed number";
      case REGISTRATION -> "registration";
      case TITLE -> "title";
      case AUTHOR_YEAR_JOURNAL -> "author, year and journal";
    };
  }

  private static String notices(Work work) {
    return work.notices().stream()
        .map(Notice::kind)
        .map(kind -> "\nNotice: " + Words.lower(kind))
        .collect(Collectors.joining());
  }
}
