package org.probatum.evidence;

import java.util.List;
import org.probatum.text.Amount;
import org.probatum.text.Few;

/**
 * The studies of a body as GRADE rates them: designs apart. Of a mixed body the trials stand for
 * all; without trials, the studies that compare groups; without those, all.
 *
 * @param studies the studies that are rated
 * @param results what they report of the outcome; of every hoped-for one where none is named
 * @param people people in all of them together; null where one does not tell
 * @param biasStated whether each of them states that it was not blinded or much at risk of bias
 */
public record Rated(
    List<Study> studies, List<Outcome> results, Integer people, boolean biasStated) {

  /**
   * @param all the studies of a body
   * @param outcome concept of its outcome; empty where the claim names none
   */
  static Rated of(List<Study> all, String outcome) {
    List<Study> best = best(all);
    List<Outcome> results =
        best.stream()
            .flatMap(study -> study.outcomes().stream())
            .filter(each -> each.reported() && isAsked(each, outcome))
            .toList();
    return new Rated(best, results, people(best), Few.all(best, Study::statesRiskOfBias));
  }

  private static List<Study> best(List<Study> all) {
    List<Study> trials = Few.where(all, Rated::isRandomised);
    List<Study> comparisons = Few.where(all, Rated::isComparison);
    List<Study> best = trials.isEmpty() ? comparisons : trials;
    return best.isEmpty() ? List.copyOf(all) : best;
  }

  static boolean isRandomised(Study study) {
    return study.human()
        && (study.design().isRandomised() || study.design() == Design.SYSTEMATIC_REVIEW_OF_TRIALS);
  }

  static boolean isComparison(Study study) {
    return study.human()
        && (study.design().isObservational() || study.design() == Design.QUASI_RANDOMISED_TRIAL);
  }

  private static boolean isAsked(Outcome result, String outcome) {
    return outcome.isEmpty()
        ? result.outcomeClass() != OutcomeClass.ADVERSE
        : result.isAbout(outcome);
  }

  static Integer people(List<Study> studies) {
    return Few.any(studies, study -> !study.hasSize())
        ? null
        : (Integer) studies.stream().mapToInt(Study::size).sum();
  }

  public boolean isSingleStudy() {
    return studies.size() == 1;
  }

  /** Whether one of them is a systematic review. */
  public boolean isSystematic() {
    return Few.any(studies, study -> study.design().isSystematic());
  }

  /** Whether there are results, and all of surrogates. */
  public boolean isOnSurrogates() {
    return !results.isEmpty()
        && Few.all(results, each -> each.outcomeClass() == OutcomeClass.SURROGATE);
  }

  /** Whether a confidence interval includes no effect. */
  public boolean isIncludingNull() {
    return Few.any(results, each -> each.effect() != null && each.effect().includesNull());
  }

  /** Whether a confidence interval leaves no effect out. */
  public boolean isExcludingNull() {
    return Few.any(
        Few.each(results, Outcome::effect),
        each -> each != null && each.hasInterval() && !each.includesNull());
  }

  /** The studies as a reader would count them: "1 study", "3 studies". */
  public String counted() {
    return Amount.ofStudies(studies.size());
  }

  /** Results that tell whom they favour. */
  public List<Outcome> directed() {
    return Few.where(results, each -> each.direction().isStated());
  }

  /** Results that tell whom they favour, and it is not the intervention. */
  public List<Outcome> against() {
    return Few.where(directed(), each -> !favours(each));
  }

  /** Whether a result favours the intervention, and another study tells a direction as well. */
  public boolean isSupportedBesideOthers() {
    List<Outcome> directed = results.isEmpty() || isSingleStudy() ? List.of() : directed();
    return directed.stream().map(Outcome::studyId).distinct().count() > 1
        && Few.any(directed, Rated::favours);
  }

  private static boolean favours(Outcome result) {
    return result.direction() == EffectDirection.FAVOURS_INTERVENTION;
  }
}
