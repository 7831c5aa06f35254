package org.probatum.report.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probatum.article.Article;
import org.probatum.citation.Citation;
import org.probatum.claim.Claim;
import org.probatum.claim.NotClaim;
import org.probatum.claim.Strength;
import org.probatum.evidence.Body;
import org.probatum.grading.Certainty;
import org.probatum.grading.ClaimVerdict;
import org.probatum.report.Ledger;
import org.probatum.report.Words;

/** Every sentence of the body in reading order: its claims, or why it has none. */
final class ClaimsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Claim", 8),
          Column.of("Words of the article", 52),
          Column.of("Where", 20),
          Column.of("Kind", 18),
          Column.of("Verdict", 15),
          Column.of("For review", 9),
          Column.of("Why", 38),
          Column.of("How strongly it is put", 21),
          Column.of("Certainty of the cited evidence", 12),
          Column.of("Oxford level", 8),
          Column.of("Sources cited", 19),
          Column.of("Findings", 12));

  private final Ledger ledger;
  private final Addresses addresses;
  private final Map<String, List<String>> cited;

  private ClaimsSheet(Ledger ledger, Addresses addresses) {
    this.ledger = ledger;
    this.addresses = addresses;
    cited =
        ledger.audit().citations().citations().stream()
            .filter(Citation::isByAuthor)
            .collect(
                Collectors.groupingBy(
                    Citation::claimId,
                    Collectors.mapping(Citation::referenceId, Collectors.toList())));
  }

  static Register of(Ledger ledger, List<Line> lines, Addresses addresses) {
    ClaimsSheet sheet = new ClaimsSheet(ledger, addresses);
    return new Register(
            Addresses.CLAIMS,
            "Claims: " + ledger.audit().article().title(),
            "Every sentence of the body in reading order: the claims it makes with their verdict,"
                + " or the reason why it makes none.",
            COLUMNS,
            lines.stream().map(sheet::row).toList())
        .orSaying("No sentence was read.");
  }

  private List<Datum> row(Line line) {
    return line.isClaim() ? row(line.claim()) : row(line.not());
  }

  private List<Datum> row(NotClaim not) {
    return List.of(
        Datum.of("–", Look.QUIET),
        Datum.of(not.sentence().text(), Look.QUIET),
        Datum.of(Words.place(article(), not.sentence().location()), Look.QUIET),
        Datum.of("No claim: " + not.reason().words(), Look.QUIET),
        Datum.EMPTY,
        Datum.EMPTY,
        Datum.EMPTY,
        Datum.EMPTY,
        Datum.EMPTY,
        Datum.EMPTY,
        Datum.EMPTY,
        Datum.EMPTY);
  }

  private List<Datum> row(Claim claim) {
    ClaimVerdict verdict = ledger.verdict(claim);
    Certainty certainty = ledger.certainty(ledger.body(claim, Body.Scope.CITED));
    return List.of(
        Datum.of(claim.id(), Look.STRONG).to(addresses.findings(ledger.findings(claim)).link()),
        Datum.text(claim.text()),
        Datum.text(Words.place(article(), claim.location())),
        Datum.text(kinds(claim)),
        verdict(verdict),
        Datum.text(verdict != null && verdict.forReview() ? "yes" : ""),
        Datum.text(verdict == null ? "" : verdict.why()),
        Datum.text(strength(claim.strength())),
        Datum.text(certainty == null ? "" : certainty.level().words()),
        Datum.count(ledger.oxford(claim)),
        addresses.references(cited.getOrDefault(claim.id(), List.of())),
        addresses.findings(ledger.findings(claim)));
  }

  private Article article() {
    return ledger.audit().article();
  }

  private static Datum verdict(ClaimVerdict verdict) {
    return verdict == null
        ? Datum.EMPTY
        : Datum.of(Words.of(verdict.verdict()), Look.of(verdict.verdict()));
  }

  private static String kinds(Claim claim) {
    return claim.kinds().stream().sorted().map(Words::lower).collect(Collectors.joining(", "));
  }

  private static String strength(Strength strength) {
    return switch (strength) {
      case LS0 -> "no effect is told";
      case LS1 -> "no difference";
      case LS2 -> "goes together with";
      case LS3 -> "is linked to";
      case LS4 -> "may, might, appears to";
      case LS5 -> "can";
      case LS6 -> "does, is effective";
      case LS7 -> "cures, is proven, guarantees";
    };
  }
}
