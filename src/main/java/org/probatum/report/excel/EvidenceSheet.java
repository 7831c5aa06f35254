package org.probatum.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.citation.DoiForm;
import org.probatum.claim.Claim;
import org.probatum.evidence.Body;
import org.probatum.evidence.Link;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;
import org.probatum.grading.Certainty;
import org.probatum.grading.LinkVerdict;
import org.probatum.report.Ledger;
import org.probatum.report.Words;

/** Every claim beside what its sources say, then what the library has besides. */
final class EvidenceSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Claim", 9),
          Column.of("What the article says", 28),
          Column.of("Source", 22),
          Column.of("Tie", 12),
          Column.of("Quoted rightly?", 12),
          Column.of("Why", 20),
          Column.of("Design", 14),
          Column.of("People", 12),
          Column.of("Who got what, against what", 27),
          Column.of("Outcomes as the source gives them", 38),
          Column.of("Limits", 16),
          Column.of("Read in", 12),
          Column.of("Certainty", 11),
          Column.of("Why this certain", 26));

  private final Ledger ledger;
  private final Addresses addresses;
  private final Map<String, Claim> claims = new HashMap<>();

  private EvidenceSheet(Ledger ledger, Addresses addresses) {
    this.ledger = ledger;
    this.addresses = addresses;
    ledger.audit().statements().claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  static Register of(Ledger ledger, Addresses addresses) {
    return new Register(
            Addresses.EVIDENCE,
            "Evidence: " + ledger.audit().article().title(),
            "Each claim beside each of its sources, then the studies that the library has besides."
                + " Certainty is GRADE-informed and provisional: a rule is not a panel.",
            COLUMNS,
            new EvidenceSheet(ledger, addresses).rows())
        .orSaying("No claim names a source.");
  }

  private List<List<Datum>> rows() {
    List<List<Datum>> rows = new ArrayList<>();
    ledger.audit().evidence().links().forEach(link -> rows.add(row(link)));
    for (Body each : ledger.audit().evidence().bodies()) {
      if (each.scope() == Body.Scope.LIBRARY) {
        each.studies().forEach(study -> rows.add(row(each, study)));
      }
    }
    return rows;
  }

  private List<Datum> row(Link link) {
    Claim claim = claims.get(link.claimId());
    LinkVerdict verdict = ledger.verdict(link);
    List<Datum> row = new ArrayList<>();
    row.add(addresses.claims(List.of(link.claimId())));
    row.add(Datum.text(claim == null ? "" : claim.text()));
    row.add(Datum.text(link.sourceName()).to(addresses.of(link.referenceId())));
    row.add(Datum.text(tie(link)));
    row.add(
        verdict == null
            ? Datum.EMPTY
            : Datum.of(StudyWords.accuracy(verdict.accuracy()), Look.of(verdict.accuracy())));
    row.add(Datum.text(verdict == null ? "" : verdict.why()));
    addStudy(row, link.study());
    addCertainty(row, claim == null ? null : ledger.body(claim, Body.Scope.CITED));
    return row;
  }

  private List<Datum> row(Body body, Study study) {
    List<Datum> row = new ArrayList<>();
    row.add(addresses.claims(body.claimIds()));
    row.add(Datum.text("On the same question: " + topic(body)));
    row.add(source(study));
    row.add(Datum.text("not cited; in the library"));
    row.add(Datum.EMPTY);
    row.add(Datum.EMPTY);
    addStudy(row, study);
    addCertainty(row, body);
    return row;
  }

  /** The work by the name that readers know, leading to it. */
  private Datum source(Study study) {
    Work work = ledger.work(study);
    if (work == null) {
      return Datum.text(study.id());
    }
    Datum name = Datum.text(work.shortName());
    return work.doi() == null ? name : name.to(WebAddress.of(DoiForm.address(work.doi())));
  }

  private static void addStudy(List<Datum> row, Study study) {
    row.add(Datum.text(study.design().words()));
    row.add(Datum.text(StudyWords.people(study)));
    row.add(Datum.text(StudyWords.question(study)));
    row.add(Datum.text(StudyWords.outcomes(study)));
    row.add(Datum.text(String.join("; ", study.limitations())));
    row.add(Datum.text(study.depth().words() + "\n(" + Words.lower(study.origin()) + ")"));
  }

  private void addCertainty(List<Datum> row, Body body) {
    Certainty certainty = ledger.certainty(body);
    row.add(Datum.text(certainty == null ? "" : certainty.level().words()));
    row.add(Datum.text(certainty == null ? "" : certainty.why()));
  }

  /** "lurazepine, insomnia, sleep time", as far as told. */
  static String topic(Body body) {
    return Stream.of(body.intervention(), body.condition(), body.outcome())
        .filter(term -> !term.isEmpty())
        .map(term -> term.replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  private static String tie(Link link) {
    return switch (link.how()) {
      case CALLOUT -> "cited in the sentence";
      case PARAGRAPH -> "cited in the paragraph";
      case NARRATIVE -> "named in the text";
      case SUGGESTED -> "not cited; says the same";
    };
  }
}
