package org.probatum.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probatum.audit.Audit;
import org.probatum.citation.Attribution;
import org.probatum.citation.Reference;
import org.probatum.claim.Claim;
import org.probatum.evidence.Body;
import org.probatum.evidence.Link;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;
import org.probatum.grading.Category;
import org.probatum.grading.Certainty;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Finding;
import org.probatum.grading.LinkVerdict;
import org.probatum.grading.OxfordLevel;

/** An audit with its facts found by what they belong to; every report reads it through this. */
public final class Ledger {

  private final Audit audit;
  private final Map<String, ClaimVerdict> verdicts;
  private final Map<String, Certainty> certainties;
  private final Map<String, Attribution> attributions;
  private final Map<String, Reference> references;
  private final Map<String, List<Finding>> byClaim = new HashMap<>();
  private final Map<String, List<Finding>> byReference = new HashMap<>();
  private final Map<String, List<Body>> bodies = new HashMap<>();
  private final Map<String, Integer> oxford = new HashMap<>();
  private final Map<String, String> sourceNames = new HashMap<>();
  private final Map<String, Work> works;
  private final Map<List<String>, LinkVerdict> links = new HashMap<>();

  public Ledger(Audit audit) {
    this.audit = audit;
    verdicts = byKey(audit.grades().verdicts(), ClaimVerdict::claimId);
    works = byKey(audit.evidence().works(), Work::key);
    certainties = byKey(audit.grades().certainties(), Certainty::bodyId);
    attributions = byKey(audit.citations().attributions(), each -> each.mention().id());
    references = byKey(audit.citations().references(), Reference::id);
    for (Finding each : audit.grades().findings()) {
      each.claims().forEach(claim -> add(byClaim, claim, each));
      each.references().forEach(reference -> add(byReference, reference, each));
    }
    audit.evidence().bodies().forEach(b -> b.claimIds().forEach(claim -> add(bodies, claim, b)));
    audit.evidence().links().forEach(l -> sourceNames.put(l.study().id(), l.sourceName()));
    for (LinkVerdict each : audit.grades().links()) {
      links.put(List.of(each.claimId(), each.referenceId(), each.studyId()), each);
    }
    for (OxfordLevel each : audit.grades().oxford()) {
      oxford.merge(each.claimId(), each.level(), Math::min);
    }
  }

  private static <T> Map<String, T> byKey(List<T> facts, Function<T, String> key) {
    Map<String, T> map = new HashMap<>();
    facts.forEach(fact -> map.putIfAbsent(key.apply(fact), fact));
    return map;
  }

  private static <T> void add(Map<String, List<T>> map, String key, T fact) {
    map.computeIfAbsent(key, ignored -> new ArrayList<>()).add(fact);
  }

  public Audit audit() {
    return audit;
  }

  /** The verdict on a claim; null where the rules gave none. */
  public ClaimVerdict verdict(Claim claim) {
    return verdicts.get(claim.id());
  }

  /** The verdict on the quotation of a source; null where the rules gave none. */
  public LinkVerdict verdict(Link link) {
    return links.get(List.of(link.claimId(), link.referenceId(), link.study().id()));
  }

  public List<Finding> findings(Claim claim) {
    return byClaim.getOrDefault(claim.id(), List.of());
  }

  public List<Finding> findings(Reference reference) {
    return byReference.getOrDefault(reference.id(), List.of());
  }

  /** Findings about the entry itself, not about what is said with it. */
  public List<Finding> problems(Reference reference) {
    return findings(reference).stream()
        .filter(
            each ->
                each.category() == Category.REFERENCE || each.category() == Category.SOURCE_STATUS)
        .toList();
  }

  /** The entry with that id; null where the list has none. */
  public Reference reference(String id) {
    return references.get(id);
  }

  /** The study that the prose speaks of in a claim; null where it speaks of none. */
  public Attribution attribution(Claim claim) {
    return claim.mention() == null ? null : attributions.get(claim.mention());
  }

  /** The best Oxford level that a claim's evidence reaches; null where none was given. */
  public Integer oxford(Claim claim) {
    return oxford.get(claim.id());
  }

  /** The body of studies that answers a claim's question; null where there is none. */
  public Body body(Claim claim, Body.Scope scope) {
    return bodies.getOrDefault(claim.id(), List.of()).stream()
        .filter(body -> body.scope() == scope)
        .findFirst()
        .orElse(null);
  }

  /** How certain a body is; null where there is no body or no certainty. */
  public Certainty certainty(Body body) {
    return body == null ? null : certainties.get(body.id());
  }

  /** How a reader would name the source of a study; its id where no claim is tied to it. */
  public String sourceName(String studyId) {
    return sourceNames.getOrDefault(studyId, studyId);
  }

  /** The library's work that reports a study; null where the library has none. */
  public Work work(Study study) {
    return works.get(study.workKey());
  }

  /** Every study that a link or body speaks of, by id, in the order of their first mention. */
  public Map<String, Study> studies() {
    Map<String, Study> studies = new LinkedHashMap<>();
    for (Link each : audit.evidence().links()) {
      studies.putIfAbsent(each.study().id(), each.study());
    }
    for (Body each : audit.evidence().bodies()) {
      each.studies().forEach(study -> studies.putIfAbsent(study.id(), study));
    }
    return studies;
  }
}
