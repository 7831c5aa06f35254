package org.probatum.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probatum.citation.Citation;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.Direction;
import org.probatum.text.Few;

/**
 * A claim against one source: the place where quotation is judged.
 *
 * @param claim the claim
 * @param clause the claims that stand in the same words, itself among them, in order
 * @param referenceId the reference; empty for a work that the list does not have
 * @param sourceName how a reader would name the source
 * @param workKey the work; empty where the library does not know it
 * @param study the study of the work that the claim is about; a study of unknown design where
 *     nothing is known
 * @param how what ties claim and source
 * @param resolved whether the work is known, and what it found
 * @param sources all studies that the author ties to the claim
 * @param direction which way the claim says that the outcome went with the study's treatment. What
 *     it tells of the study's control is turned round; of what the control does by itself the study
 *     shows nothing
 * @param passedOver names of outcomes of the study that share a word with the claim, and of which
 *     others are nearer to it
 */
public record Link(
    Claim claim,
    List<Claim> clause,
    String referenceId,
    String sourceName,
    String workKey,
    Study study,
    Citation.How how,
    boolean resolved,
    Sources sources,
    Direction direction,
    Set<String> passedOver) {

  public Link {
    clause = List.copyOf(clause);
    direction = direction(claim, study);
    passedOver = sources.passedOver(study.id(), () -> Meant.passedOver(claim, study));
  }

  /** The last two follow from claim and study; rules ask them often, so they are told once. */
  public Link(
      Claim claim,
      List<Claim> clause,
      String referenceId,
      String sourceName,
      String workKey,
      Study study,
      Citation.How how,
      boolean resolved,
      Sources sources) {
    this(
        claim, clause, referenceId, sourceName, workKey, study, how, resolved, sources, null, null);
  }

  private static Direction direction(Claim claim, Study study) {
    if (ControlTold.isByItself(claim, study)) {
      return Direction.UNSTATED;
    }
    return ControlTold.isCompared(claim, study) ? claim.direction().reversed() : claim.direction();
  }

  public String claimId() {
    return claim.id();
  }

  /** Whether it is about what the study had as its control, another treatment. */
  public boolean isOfControl() {
    return ControlTold.isCompared(claim, study);
  }

  /** Whether its direction is told of a treatment: the study's own, or its control. */
  public boolean isOfTreatment() {
    return claim.isOfTreatment()
        || isOfControl()
        || isOfGroup()
        || RatioTold.isAlone(claim, study)
        || CountedWhole.isCompared(claim, study);
  }

  /** Whether it compares, and tells of the treated group by its name. */
  private boolean isOfGroup() {
    return claim.pico().comparator() != null
        && claim.is(ClaimKind.COMPARATIVE)
        && subject() == Arm.Role.INTERVENTION;
  }

  /** Whose result the claim tells beside another's; null where its words leave it open. */
  public Arm.Role subject() {
    return ControlTold.subject(claim, study);
  }

  /** What the claim reports, in words: "a benefit", "a harm with the control". */
  public String told() {
    String of = isOfControl() ? " with the control" : "";
    return claim.direction().words() + of;
  }

  /** Whether the claim may mean an outcome of its sources: it names it, and none that is nearer. */
  public boolean mayMean(Outcome outcome) {
    return outcome.isAboutAny(claim.pico().outcomeConcepts())
        && !isPassedOver(outcome)
        && !(tellsEffect() && outcome.isAtBaseline());
  }

  private boolean tellsEffect() {
    return claim.direction() == Direction.BENEFIT || claim.direction() == Direction.HARM;
  }

  /** The outcomes of the study that a claim may mean by a word for them. */
  public String meant(String concept) {
    List<Outcome> meant =
        Few.where(study.outcomes(), each -> each.isAbout(concept) && mayMean(each));
    return meant.isEmpty()
        ? concept.replace('-', ' ')
        : String.join("; ", new LinkedHashSet<>(Few.each(meant, Outcome::name)));
  }

  /** Whether another outcome of the same study is nearer to what the claim names. */
  public boolean isPassedOver(Outcome outcome) {
    return study.id().equals(outcome.studyId())
        ? passedOver.contains(outcome.name())
        : sources.passOver(outcome);
  }

  /** Whether nothing that the same words say was told before: what they share is judged once. */
  public boolean isFirstOfClause() {
    return clause.get(0).id().equals(claim.id());
  }

  /** Whether no study that is quoted for the claim goes ahead of it, by its id. */
  public boolean isFirst() {
    return !sources.isQuotedAhead(study.id());
  }

  /** Whether another study is quoted for the claim and goes ahead of its own, by its id. */
  public boolean isBehind(String studyId) {
    return studyId.compareTo(study.id()) < 0 && sources.quote(studyId);
  }

  /** Whether the author ties no other study to the claim, which may then be meant. */
  public boolean isAlone() {
    return sources.areAmong(Set.of(study.id()));
  }

  /** Whether all works that the author ties to the claim are known, with what they found. */
  public boolean isSourcesKnown() {
    return sources.areKnown();
  }

  public boolean isByAuthor() {
    return how.isByAuthor();
  }

  /** Whether the author ties the claim itself to the work. */
  public boolean isDirect() {
    return how.isDirect();
  }

  /** Whether the author ties the claim itself to the work, and the library knows the work. */
  public boolean isQuoted() {
    return resolved && isDirect();
  }

  /** Whether it is of a review, which may cover more than its record and the claim tell. */
  public boolean isOfPartOfReview() {
    return study.design().isSynthesis() && !CountedWhole.isTold(claim, study);
  }

  /** Whether it gives the count of all studies that a review gathered. */
  public boolean countsStudies() {
    return CountedWhole.isToldOfStudies(claim, study);
  }

  /** Whether it tells of one study of those that a review gathered. */
  public boolean isOfOneGathered() {
    return CountedWhole.isToldOfOne(claim, study);
  }

  /** Whether the design is known, from the library or from the title. */
  public boolean knowsDesign() {
    return study.design().isKnown();
  }

  /** Whether nobody was assigned: an observational study, or a review of such studies alone. */
  public boolean isObserved() {
    return Observed.is(study);
  }
}
