package org.probatum.evidence.source.tagged;

import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.PersonName;

/** A record in RIS, which every exporter writes somewhat differently. */
final class RisRecord {

  private final TaggedRecord record;
  private final Draft draft = new Draft();

  RisRecord(TaggedRecord record) {
    this.record = record;
  }

  Draft draft() {
    record.fields().forEach(field -> take(field.tag(), field.value()));
    String first = record.first("SP").strip();
    String last = record.first("EP").strip();
    draft.pages(last.isEmpty() || first.contains("-") ? first : first + "-" + last);
    draft.journal(record.first("JA"));
    draft.journal(record.first("J2"));
    return draft;
  }

  private void take(String tag, String value) {
    switch (tag) {
      case "TY", "M3" -> typed(tag, value);
      case "TI", "T1" -> draft.title(value);
      case "CT" -> draft.title(value);
      case "JO", "JF", "T2" -> draft.journal(value);
      case "PY", "Y1", "DA" -> draft.year(value);
      case "VL" -> draft.volume(value);
      case "IS" -> draft.issue(value);
      case "AU", "A1" -> draft.author(PersonName.of(value));
      case "AB", "N2" -> summary(value);
      case "KW" -> draft.heading(value);
      case "DO" -> draft.doi(value);
      case "UR", "L3" -> draft.doi(value);
      case "AN" -> number(value);
      default -> {}
    }
  }

  private void typed(String tag, String value) {
    if (tag.equals("TY")) {
      draft.type(value);
    } else {
      draft.doi(value);
    }
  }

  /** Some exporters give the abstract twice. */
  private void summary(String value) {
    if (!(record.first("AB").equals(record.first("N2")) && value.equals(record.first("N2")))
        || draft.isWithoutSections()) {
      draft.section(null, value);
    }
  }

  /** An accession number is PubMed's only where the record says that PubMed gave it. */
  private void number(String value) {
    String from = record.first("DB") + " " + record.first("DP");
    if (from.matches("(?i).*(?:pubmed|medline).*")) {
      draft.pmid(value);
    }
  }
}
