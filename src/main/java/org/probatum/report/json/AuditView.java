package org.probatum.report.json;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.function.Function;
import org.probatum.audit.Audit;
import org.probatum.report.Coverage;
import org.probatum.report.Ledger;

/** The whole report. */
@JsonbPropertyOrder({
  "article",
  "run",
  "coverage",
  "findings",
  "claims",
  "notClaims",
  "links",
  "bodies",
  "references",
  "studies",
  "rules",
  "notAssessed"
})
public record AuditView(
    ArticleView article,
    RunView run,
    CoverageView coverage,
    List<FindingView> findings,
    List<ClaimView> claims,
    List<NotClaimView> notClaims,
    List<LinkView> links,
    List<BodyView> bodies,
    List<ReferenceView> references,
    List<StudyView> studies,
    List<RuleView> rules,
    List<GapView> notAssessed) {

  static AuditView of(Ledger ledger) {
    Audit audit = ledger.audit();
    return new AuditView(
        ArticleView.of(audit),
        RunView.of(audit.stamp()),
        CoverageView.of(Coverage.of(audit)),
        each(audit.grades().findings(), FindingView::of),
        each(audit.statements().claims(), claim -> ClaimView.of(claim, ledger)),
        each(audit.statements().notClaims(), NotClaimView::of),
        each(audit.evidence().links(), link -> LinkView.of(link, ledger.verdict(link))),
        each(audit.evidence().bodies(), body -> BodyView.of(body, ledger.certainty(body))),
        each(audit.evidence().resolutions(), found -> ReferenceView.of(found, ledger)),
        each(List.copyOf(ledger.studies().values()), StudyView::of),
        each(audit.grades().runs(), RuleView::of),
        each(audit.grades().gaps(), GapView::of));
  }

  private static <T, V> List<V> each(List<T> facts, Function<T, V> view) {
    return facts.stream().map(view).toList();
  }
}
