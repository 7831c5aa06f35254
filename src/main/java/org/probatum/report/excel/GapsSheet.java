package org.probatum.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probatum.evidence.Body;
import org.probatum.grading.Gap;
import org.probatum.report.Ledger;

/** What could not be assessed and what it would take. */
final class GapsSheet {

  static final String NAME = "Not checked";

  /** Things beyond these are counted, not shown. */
  private static final int SHOWN = 12;

  /** C2 before C10. */
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("About", 16),
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
            sheet.rows(ledger.audit().grades().gaps()))
        .orSaying("Every rule that applies had what it needs.");
  }

  /** One row for all that lacks the same: dozens of rows that differ by an id are not read. */
  private List<List<Datum>> rows(List<Gap> gaps) {
    Map<List<String>, List<String>> subjects = new LinkedHashMap<>();
    for (Gap each : gaps) {
      List<String> kind = List.of(each.rule(), each.missing());
      subjects.computeIfAbsent(kind, ignored -> new ArrayList<>()).add(each.subject());
    }
    return subjects.entrySet().stream()
        .map(each -> row(each.getKey().get(0), each.getKey().get(1), each.getValue()))
        .toList();
  }

  private List<Datum> row(String rule, String missing, List<String> subjects) {
    List<String> all = subjects.stream().sorted(ORDER).toList();
    List<String> about = all.stream().map(id -> id.isEmpty() ? "Article" : id).toList();
    return List.of(
        Datum.text(String.join(", ", about)).to(addresses.of(all.get(0))),
        Datum.text(lines(all.stream().map(this::words).distinct().toList())),
        Datum.text(missing),
        Datum.text(titles.getOrDefault(rule, "")),
        Datum.text(rule));
  }

  private static String lines(List<String> words) {
    String shown = words.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    int hidden = words.size() - SHOWN;
    return hidden > 0 ? shown + "\n… and " + hidden + " more" : shown;
  }

  private String words(String subject) {
    Body body = bodies.get(subject);
    return body == null
        ? words.getOrDefault(subject, "The whole article")
        : "The studies on " + EvidenceSheet.topic(body);
  }
}
