package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.probatum.citation.Citation;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.evidence.Resolution.Unresolved;
import org.probatum.text.Few;
import org.probatum.text.Span;

/**
 * Ties claims to the studies of the works that they cite, or that they should have cited. A claim
 * that is told as the finding of one study is laid to another only where it has its numbers.
 */
final class LinkMaker {

  private final Fit fit;
  private final TitleStudy titles;
  private final Map<String, Resolution> resolutions = new LinkedHashMap<>();
  private final Map<Span, List<Claim>> clauses = new HashMap<>();

  LinkMaker(Fit fit, TitleStudy titles, List<Resolution> resolutions) {
    this.fit = fit;
    this.titles = titles;
    resolutions.forEach(each -> this.resolutions.put(each.reference().id(), each));
  }

  /** Links in the order of the claims, those that the author made first. */
  List<Link> links(List<Claim> claims, List<Citation> citations) {
    Map<String, List<Citation>> byClaim = new HashMap<>();
    citations.forEach(
        each -> byClaim.computeIfAbsent(each.claimId(), id -> new ArrayList<>()).add(each));
    claims.forEach(
        each -> clauses.computeIfAbsent(each.span(), span -> new ArrayList<>()).add(each));
    List<Link> links = new ArrayList<>();
    for (Claim claim : claims) {
      List<Citation> own =
          Few.where(
              byClaim.getOrDefault(claim.id(), List.of()),
              citation -> resolutions.containsKey(citation.referenceId()));
      links.addAll(links(claim, own));
    }
    return List.copyOf(links);
  }

  private List<Link> links(Claim claim, List<Citation> citations) {
    List<Tie> own = Few.each(citations, each -> tie(claim, each.referenceId(), each.how()));
    Sources sources = new Sources(Few.each(own, tie -> tie.cited(claim)));
    List<Claim> clause = clauses.get(claim.span());
    return Stream.of(own, suggested(claim, own))
        .flatMap(List::stream)
        .map(tie -> tie.link(claim, clause, sources))
        .toList();
  }

  private Tie tie(Claim claim, String referenceId, Citation.How how) {
    Resolution resolution = resolutions.get(referenceId);
    Work work = work(resolution);
    boolean resolved = resolution instanceof Resolved found && found.work().isRead();
    Study study = study(work, claim);
    Citation.How tied = isToldOf(study, claim, how) ? Citation.How.NARRATIVE : how;
    return new Tie(resolution.reference(), resolved ? work.key() : "", study, tied, resolved);
  }

  /** Whether a statement of a paragraph that has a source gives so many of its numbers. */
  private static boolean isToldOf(Study study, Claim claim, Citation.How how) {
    return how == Citation.How.PARAGRAPH && SharedNumbers.identify(claim, study);
  }

  private static Work work(Resolution resolution) {
    return resolution instanceof Resolved resolved
        ? resolved.work()
        : ((Unresolved) resolution).work();
  }

  /** The study of the work that the claim is about; the first where several fit alike. */
  private Study study(Work work, Claim claim) {
    return work.studies().stream()
        .reduce((one, other) -> fit.score(other, claim) > fit.score(one, claim) ? other : one)
        .orElseGet(() -> titles.study(work.key(), work.title()));
  }

  private List<Tie> suggested(Claim claim, List<Tie> own) {
    if (!asks(claim) || Few.any(own, tie -> tie.resolved() && fit.carries(tie.study(), claim))) {
      return List.of();
    }
    List<Tie> carrying =
        resolutions.values().stream()
            .filter(each -> each instanceof Resolved found && carries(found, claim))
            .map(each -> each.reference().id())
            .filter(id -> Few.none(own, cited -> cited.reference().id().equals(id)))
            .map(id -> tie(claim, id, Citation.How.SUGGESTED))
            .filter(tie -> !claim.standing().isOfStudy() || SharedNumbers.any(claim, tie.study()))
            .toList();
    int best =
        carrying.stream()
            .map(tie -> fit.score(tie.study(), claim))
            .max(Comparator.naturalOrder())
            .orElse(0);
    return Few.where(carrying, tie -> fit.score(tie.study(), claim) == best);
  }

  /** What a claim must be for a source to be missed. */
  private static boolean asks(Claim claim) {
    return (claim.is(ClaimKind.EFFICACY) || claim.is(ClaimKind.STUDY_RESULT))
        && !claim.is(ClaimKind.TESTIMONIAL)
        && !claim.is(ClaimKind.MECHANISM)
        && !claim.pico().outcomes().isEmpty();
  }

  private boolean carries(Resolved found, Claim claim) {
    return fit.carries(study(found.work(), claim), claim);
  }
}
