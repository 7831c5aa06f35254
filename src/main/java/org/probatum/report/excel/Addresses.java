package org.probatum.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probatum.citation.DoiForm;
import org.probatum.citation.Reference;
import org.probatum.grading.Finding;
import org.probatum.report.Ledger;

/** Where each finding, claim and reference stands in the workbook, for links between sheets. */
final class Addresses {

  static final String FINDINGS = "Findings";
  static final String CLAIMS = "Claims";
  static final String EVIDENCE = "Evidence";
  static final String REFERENCES = "References";

  private final Ledger ledger;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  Addresses(Ledger ledger, List<Finding> findings, List<Line> lines) {
    this.ledger = ledger;
    for (int i = 0; i < findings.size(); i++) {
      numbers.put(findings.get(i).id(), "F" + (i + 1));
      places.put(findings.get(i).id(), Register.address(FINDINGS, i));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isClaim()) {
        places.put(lines.get(i).claim().id(), Register.address(CLAIMS, i));
      }
    }
    List<Reference> references = ledger.audit().citations().references();
    for (int i = 0; i < references.size(); i++) {
      places.put(references.get(i).id(), Register.address(REFERENCES, i));
    }
  }

  /** Where the thing with that id stands; null for one that has no row of its own. */
  String of(String id) {
    return places.get(id);
  }

  /** The short number of a finding in this report: F1 is the worst. */
  String number(Finding finding) {
    return numbers.get(finding.id());
  }

  /** Ids of claims, leading to the first. */
  Datum claims(List<String> ids) {
    return ids.isEmpty() ? Datum.EMPTY : Datum.text(String.join(", ", ids)).to(of(ids.get(0)));
  }

  /** Names of references, leading to the first. */
  Datum references(List<String> ids) {
    return ids.isEmpty()
        ? Datum.EMPTY
        : Datum.text(ids.stream().map(this::name).collect(Collectors.joining("\n")))
            .to(of(ids.get(0)));
  }

  private String name(String id) {
    Reference reference = ledger.reference(id);
    if (reference == null) {
      return id;
    }
    String label = reference.label().isEmpty() ? "" : "[" + reference.label() + "] ";
    return label + reference.shortName();
  }

  /** Numbers of findings, leading to the first. */
  Datum findings(List<Finding> findings) {
    return findings.isEmpty()
        ? Datum.EMPTY
        : Datum.text(findings.stream().map(this::number).collect(Collectors.joining(", ")))
            .to(of(findings.get(0).id()));
  }

  /** A DOI as cited, leading to the work. */
  static Datum doi(Reference reference) {
    return reference.doi() == null
        ? Datum.EMPTY
        : Datum.text(reference.doi()).to(WebAddress.of(DoiForm.address(reference.doi())));
  }
}
