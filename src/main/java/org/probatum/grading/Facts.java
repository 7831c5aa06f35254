package org.probatum.grading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probatum.article.Article;
import org.probatum.article.Sentence;
import org.probatum.citation.Citations;
import org.probatum.claim.Claim;
import org.probatum.claim.MentionKind;
import org.probatum.claim.Standing;
import org.probatum.claim.Statements;
import org.probatum.evidence.Evidence;
import org.probatum.evidence.Link;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Study;
import org.probatum.grading.check.StatChecks;
import org.probatum.grading.course.CoursePairs;
import org.probatum.grading.field.FieldChecks;
import org.probatum.grading.number.ArmPairs;
import org.probatum.grading.number.DosePairs;
import org.probatum.grading.number.NumberPairs;
import org.probatum.grading.number.TimePairs;
import org.probatum.grading.trait.TraitPairs;
import org.probatum.text.Few;

/** Everything that the rules may know of an article, as a flat list of facts. */
final class Facts {

  private final Profile profile;
  private final Registers registers;

  Facts(Profile profile, Registers registers) {
    this.profile = profile;
    this.registers = registers;
  }

  List<Object> of(Article article, Statements statements, Citations citations, Evidence evidence) {
    List<Object> facts = new ArrayList<>();
    facts.add(document(article, statements, citations));
    facts.addAll(statements.claims());
    statements.claims().forEach(claim -> facts.addAll(claim.numbers()));
    facts.addAll(statements.cues());
    facts.addAll(statements.mentions());
    facts.addAll(statements.studies());
    facts.addAll(citations.references());
    facts.addAll(citations.callouts());
    facts.addAll(citations.attributions());
    facts.addAll(citations.citations());
    addEvidence(facts, evidence);
    addPairs(facts, evidence.links());
    facts.addAll(FieldChecks.of(evidence.resolutions()));
    facts.addAll(new StatChecks(profile.policies()).check(statements.claims()));
    facts.addAll(registers.about(statements.claims(), evidence.links()).all());
    facts.addAll(profile.policies().all());
    return facts;
  }

  private static void addEvidence(List<Object> facts, Evidence evidence) {
    facts.addAll(evidence.resolutions());
    facts.addAll(evidence.strays());
    facts.addAll(evidence.looked().lookups());
    facts.addAll(evidence.links());
    facts.addAll(evidence.candidates());
    facts.addAll(evidence.bodies());
    for (Resolution each : evidence.resolutions()) {
      if (each instanceof Resolution.Resolved found) {
        facts.add(found.work());
      }
    }
    Map<String, Study> studies =
        evidence.links().stream()
            .map(Link::study)
            .collect(Collectors.toMap(Study::id, Function.identity(), (a, b) -> a));
    studies.values().forEach(study -> facts.addAll(study.outcomes()));
  }

  private void addPairs(List<Object> facts, List<Link> links) {
    Policies policies = profile.policies();
    TraitPairs traits = new TraitPairs(policies);
    TimePairs times = new TimePairs(policies.value("quotation.time-room"));
    NumberPairs pairs = new NumberPairs(policies);
    for (Link link : links) {
      if (link.isByAuthor() && link.resolved()) {
        Claim claim = link.claim();
        List<NumberPair> numbers = pairs.of(claim, link);
        facts.addAll(numbers);
        facts.addAll(ArmPairs.of(claim, link));
        facts.addAll(DosePairs.of(claim, link));
        facts.addAll(traits.of(claim, link));
        facts.addAll(times.of(claim, link, numbers));
        CoursePairs.of(claim, link).ifPresent(facts::add);
      }
    }
  }

  private Document document(Article article, Statements statements, Citations citations) {
    Set<String> treatments = new LinkedHashSet<>();
    Set<String> helped = new LinkedHashSet<>();
    for (Claim claim : statements.claims()) {
      if (claim.isBenefit() && claim.standing() != Standing.OWN) {
        treatments.addAll(claim.pico().interventionConcepts());
        helped.addAll(claim.pico().conditionConcepts());
        helped.addAll(claim.pico().outcomeConcepts());
      }
    }
    Set<String> conditions = new LinkedHashSet<>(helped);
    Chief.condition(statements.claims()).ifPresent(conditions::add);
    int words = article.sentences().stream().mapToInt(Sentence::words).sum();
    return new Document(
        words,
        statements.claims().size(),
        citations.references().size(),
        has(statements, MentionKind.AUTHOR_NAME) || !article.metadata().authors().isEmpty(),
        has(statements, MentionKind.DATE) || article.metadata().date() != null,
        treatments,
        Chief.of(statements.claims(), profile.policies().value("editorial.topic-share")),
        helped,
        conditions,
        profile.jurisdiction());
  }

  private static boolean has(Statements statements, MentionKind kind) {
    return Few.any(statements.mentions(), mention -> mention.kind() == kind);
  }
}
