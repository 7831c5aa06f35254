package org.probatum.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probatum.evidence.Body;
import org.probatum.grading.Gap;
import org.probatum.report.Ledger;

/** What could not be assessed and what it would take. */
final class GapsSheet {

  static final String NAME = "Not checked";

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("About", 10),
          Column.of("Words", 60),
          Column.of("What is missing", 44),
          Column.of("What would be looked for", 48),
          Column.of("Rule", 14));

  private final Addresses addresses;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Body> bodies = new HashMap<>();

  private GapsSheet(Ledger ledger, Addresses addresses) {
    this.addresses = addresses;
    ledger.audit().statements().claims().forEach(claim -> words.put(claim.id(), claim.text()));
    ledger.audit().citations().references().forEach(entry -> words.put(entry.id(), entry.raw()));
    ledger.audit().evidence().bodies().forEach(body -> bodies.put(body.id(), body));
    ledger.audit().grades().runs().forEach(r -> titles.put(r.head().id(), r.head().title()));
  }

  static Register of(Ledger ledger, Addresses addresses) {
    GapsSheet sheet = new GapsSheet(ledger, addresses);
    return new Register(
            NAME,
            "Not checked: " + ledger.audit().article().title(),
            "What is missing is neither right nor wrong. With the facts named here the rules can"
                + " be run again.",
            COLUMNS,
            ledger.audit().grades().gaps().stream().map(sheet::row).toList())
        .orSaying("Every rule that applies had what it needs.");
  }

  private List<Datum> row(Gap gap) {
    return List.of(
        Datum.text(gap.subject().isEmpty() ? "Article" : gap.subject())
            .to(addresses.of(gap.subject())),
        Datum.text(words(gap.subject())),
        Datum.text(gap.missing()),
        Datum.text(titles.getOrDefault(gap.rule(), "")),
        Datum.text(gap.rule()));
  }

  private String words(String subject) {
    Body body = bodies.get(subject);
    return body == null
        ? words.getOrDefault(subject, "The whole article")
        : "The studies on " + EvidenceSheet.topic(body);
  }
}
