package org.probatum.evidence.source.tagged;

import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Identifiers;
import org.probatum.evidence.source.PubmedNotices;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** A record in the MEDLINE format of PubMed. */
final class MedlineRecord {

  private static final Scan LINKED = Scan.of("PMID: (\\d+)");

  private final TaggedRecord record;
  private final Draft draft = new Draft();

  MedlineRecord(TaggedRecord record) {
    this.record = record;
  }

  Draft draft() {
    draft.journal(record.first("JT"));
    record.fields().forEach(field -> take(field.tag(), field.value()));
    return draft;
  }

  private void take(String tag, String value) {
    switch (tag) {
      case "PMID" -> draft.pmid(value);
      case "TI" -> draft.title(value.replaceFirst("^\\[(.*)]\\.?$", "$1").replaceFirst("\\.$", ""));
      case "TT" -> draft.title(value);
      case "TA" -> draft.journal(value);
      case "DP", "DEP" -> draft.year(value.replaceFirst("^(\\d{4})\\d{4}$", "$1"));
      case "VI" -> draft.volume(value);
      case "IP" -> draft.issue(value);
      case "PG" -> draft.pages(value);
      case "AU", "CN" -> draft.author(value);
      case "AB" -> draft.section(null, value);
      case "PT" -> type(value);
      case "MH", "OT" -> draft.heading(value);
      case "AID", "LID" -> locator(value);
      case "SI" -> draft.registration(value);
      default -> linked(tag, value);
    }
  }

  private void type(String value) {
    draft.type(value);
    PubmedNotices.ofType(value).ifPresent(draft::notice);
  }

  private void locator(String value) {
    if (value.endsWith("[doi]")) {
      draft.doi(value);
    }
  }

  private void linked(String tag, String value) {
    if (PubmedNotices.knows(tag)) {
      Search number = LINKED.search(value);
      String pmid = number.find() ? Identifiers.pmid(number.group(1)) : null;
      PubmedNotices.add(draft, tag, value, pmid);
    }
  }
}
