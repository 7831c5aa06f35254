package org.probatum.evidence;

import java.util.List;

/**
 * One outcome of one comparison over the studies that report it.
 *
 * @param id {@code B1}, {@code B2} … in order
 * @param claimIds claims whose question it answers
 * @param intervention concept of the treatment
 * @param condition concept of the condition; empty where the claim names none
 * @param outcome concept of the outcome; empty where the claim names none
 * @param scope the studies that the claim cites, or those that the library has besides
 * @param studies the studies
 */
public record Body(
    String id,
    List<String> claimIds,
    String intervention,
    String condition,
    String outcome,
    Scope scope,
    List<Study> studies) {

  /** Where the studies come from; the two are never mixed. */
  public enum Scope {
    CITED,
    LIBRARY
  }

  public boolean isSingleStudy() {
    return studies.size() == 1;
  }

  public boolean hasRandomised() {
    return studies.stream().anyMatch(study -> study.design().isRandomised());
  }

  /**
   * The body as GRADE rates it: designs apart. Of a mixed one the trials stand for all; without
   * trials, the studies that compare groups.
   */
  public Body rated() {
    List<Study> trials = studies.stream().filter(Body::isRandomised).toList();
    List<Study> comparisons = studies.stream().filter(Body::isComparison).toList();
    List<Study> best = trials.isEmpty() ? comparisons : trials;
    return best.isEmpty()
        ? this
        : new Body(id, claimIds, intervention, condition, outcome, scope, best);
  }

  private static boolean isRandomised(Study study) {
    return study.human()
        && (study.design().isRandomised() || study.design() == Design.SYSTEMATIC_REVIEW_OF_TRIALS);
  }

  private static boolean isComparison(Study study) {
    return study.human()
        && (study.design().isObservational() || study.design() == Design.QUASI_RANDOMISED_TRIAL);
  }

  /** What its studies report of the outcome; of every hoped-for one where the claim names none. */
  public List<Outcome> results() {
    return studies.stream()
        .flatMap(study -> study.outcomes().stream())
        .filter(each -> each.reported() && isAsked(each))
        .toList();
  }

  private boolean isAsked(Outcome result) {
    return outcome.isEmpty()
        ? result.outcomeClass() != OutcomeClass.ADVERSE
        : result.isAbout(outcome);
  }

  /** Its studies as a reader would count them: "1 study", "3 studies". */
  public String counted() {
    return isSingleStudy() ? "1 study" : studies.size() + " studies";
  }

  /** People in all studies together; null where one does not tell. */
  public Integer people() {
    return studies.stream().anyMatch(study -> !study.hasSize())
        ? null
        : (Integer) studies.stream().mapToInt(Study::size).sum();
  }

  /** Rules keep these in maps, and a hash over everything beneath would cost more than they do. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
