package org.probatum.evidence;

import java.util.List;
import org.probatum.text.Amount;
import org.probatum.text.Few;

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
 * @param rated what GRADE rates of them; made from the studies where none is given
 */
public record Body(
    String id,
    List<String> claimIds,
    String intervention,
    String condition,
    String outcome,
    Scope scope,
    List<Study> studies,
    Rated rated) {

  /** Where the studies come from; the two are never mixed. */
  public enum Scope {
    CITED,
    LIBRARY
  }

  public Body {
    rated = rated == null || rated.studies().isEmpty() ? Rated.of(studies, outcome) : rated;
  }

  /** A body of these studies. */
  public static Body of(Question question, Scope scope, List<Study> studies) {
    return new Body(
        "",
        List.of(),
        question.intervention(),
        question.condition(),
        question.outcome(),
        scope,
        studies,
        null);
  }

  /** The same body with its number and the claims whose question it answers. */
  Body numbered(int number, List<String> claims) {
    return new Body(
        "B" + number, List.copyOf(claims), intervention, condition, outcome, scope, studies, rated);
  }

  /** Whether a study in people was randomised, or sums up trials alone. */
  public boolean isRandomised() {
    return Few.any(studies, Rated::isRandomised);
  }

  /** Whether a study in people compared groups that were not made by chance. */
  public boolean isComparing() {
    return Few.any(studies, Rated::isComparison);
  }

  /** Whether a study in people had no control group. */
  public boolean isUncontrolled() {
    return Few.any(studies, study -> study.human() && study.design().isUncontrolled());
  }

  /**
   * Whether a study in people was randomised, or a review or one of unknown design may hold trials.
   */
  public boolean isPossiblyRandomised() {
    return studies.stream()
        .filter(Study::human)
        .map(Study::design)
        .anyMatch(design -> design.isRandomised() || design.isSystematic() || !design.isKnown());
  }

  /** Whether any study was done in people. */
  public boolean isInPeople() {
    return Few.any(studies, study -> study.human() && !study.design().isNonHuman());
  }

  /** Its studies as a reader would count them: "1 study", "3 studies". */
  public String counted() {
    return Amount.ofStudies(studies.size());
  }

  /** People in all studies together; null where one does not tell. */
  public Integer people() {
    return Rated.people(studies);
  }

  /** Rules keep these in maps, and a hash over everything beneath would cost more than they do. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
