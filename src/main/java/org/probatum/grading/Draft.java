package org.probatum.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.citation.Callout;
import org.probatum.citation.Reference;
import org.probatum.claim.Claim;
import org.probatum.claim.Cue;
import org.probatum.claim.Mention;
import org.probatum.claim.StudyMention;
import org.probatum.evidence.Link;
import org.probatum.evidence.Origin;

/**
 * A finding while its rule writes it. Everything that the head of the rule tells is taken from
 * there; {@link #finding} fills the message.
 */
public final class Draft {

  private final RuleHead head;
  private final RuleOutcome outcome;
  private final Set<Passage> places = new LinkedHashSet<>();
  private final Set<String> claims = new LinkedHashSet<>();
  private final Set<String> references = new LinkedHashSet<>();
  private final Set<String> studies = new LinkedHashSet<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private final List<String> derivedFrom = new ArrayList<>();
  private Severity severity;
  private double confidence = 1;

  public Draft(RuleHead head, RuleOutcome outcome) {
    this.head = head;
    this.outcome = outcome;
    this.severity = head.severity();
    values.put("expected", "");
    values.put("found", "");
  }

  /** The finding is about this claim, its words are a place. */
  public Draft on(Claim claim) {
    places.add(new Passage(claim.text(), claim.location()));
    claims.add(claim.id());
    confidence = Math.min(confidence, claim.confidence());
    return this;
  }

  /** The finding is about each of these claims. */
  public Draft onAll(Collection<?> all) {
    all.stream().map(Claim.class::cast).sorted(byPlace()).forEach(this::on);
    return this;
  }

  private static java.util.Comparator<Claim> byPlace() {
    return java.util.Comparator.comparing(Claim::span).thenComparing(Claim::id);
  }

  /** The finding concerns this claim, but other words are its place. */
  public Draft about(Claim claim) {
    claims.add(claim.id());
    return this;
  }

  /** The finding concerns each of these claims, but other words are its place. */
  public Draft aboutAll(Collection<?> all) {
    all.stream().map(Claim.class::cast).sorted(byPlace()).forEach(this::about);
    return this;
  }

  public Draft at(Cue cue) {
    places.add(new Passage(cue.phrase(), cue.location()));
    if (!cue.claimId().isEmpty()) {
      claims.add(cue.claimId());
    }
    return this;
  }

  public Draft at(StudyMention mention) {
    places.add(new Passage(mention.phrase(), mention.location()));
    return this;
  }

  public Draft at(Callout callout) {
    places.add(new Passage(callout.text(), callout.location()));
    references.addAll(callout.references());
    return this;
  }

  public Draft at(Mention mention) {
    places.add(new Passage(mention.phrase(), mention.location()));
    return this;
  }

  public Draft on(Reference reference) {
    places.add(new Passage(reference.raw(), reference.location()));
    references.add(reference.id());
    return this;
  }

  /** The source that the claim was held against. */
  public Draft against(Link link) {
    study(link.study().id());
    values.putIfAbsent("source", link.sourceName());
    return link.referenceId().isEmpty() ? this : reference(link.referenceId());
  }

  public Draft against(NumberPair pair) {
    return against(pair.link());
  }

  public Draft reference(String id) {
    references.add(id);
    return this;
  }

  public Draft study(String id) {
    studies.add(id);
    return this;
  }

  public Draft expected(Object what) {
    return value("expected", what);
  }

  public Draft found(Object what) {
    return value("found", what);
  }

  /** A fact that the finding rests on; the message may name it. */
  public Draft with(String name, Object value, Origin origin) {
    inputs.add(new Input(name, String.valueOf(value), origin));
    return value(name, value);
  }

  public Draft with(String name, Object value) {
    return with(name, value, Origin.ARTICLE);
  }

  private Draft value(String name, Object value) {
    values.put(name, String.valueOf(value));
    return this;
  }

  /** For rules whose defect weighs more, or less, under a condition that they state. */
  public Draft severity(Severity other) {
    severity = other;
    return this;
  }

  /** Confidence of an input; the lowest counts. */
  public Draft confidence(double input) {
    confidence = Math.min(confidence, input);
    return this;
  }

  public Draft derivedFrom(Finding finding) {
    derivedFrom.add(finding.rule());
    return this;
  }

  /** The finding, its message filled in. */
  public Finding finding() {
    if (outcome == RuleOutcome.FAIL && head.automation() != Automation.AUTO) {
      throw new IllegalStateException(head.id() + ": a heuristic rule ends in REVIEW, not in FAIL");
    }
    return new Finding(
        "",
        head.id(),
        head.category(),
        outcome,
        severity,
        Math.round(confidence * head.automation().reliability() * 100) / 100.0,
        List.copyOf(places),
        List.copyOf(claims),
        List.copyOf(references),
        List.copyOf(studies),
        fill(head.message()),
        values.get("expected"),
        values.get("found"),
        fill(head.advice()),
        List.copyOf(inputs),
        head.sources(),
        head.tags(),
        List.copyOf(derivedFrom));
  }

  private String fill(String template) {
    return Template.fill(head.id(), template, values);
  }
}
