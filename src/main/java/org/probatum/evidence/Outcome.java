package org.probatum.evidence;

import java.util.List;
import java.util.Set;

/**
 * An outcome of a study, or one that was looked for in its report and not found.
 *
 * @param studyId the study
 * @param name the outcome in words
 * @param concepts concepts of the outcome vocabulary that the name tells
 * @param outcomeClass what kind of outcome it is
 * @param timepoint when it was measured, or null
 * @param values per arm, as printed
 * @param effect size of the effect, or null
 * @param direction whom it favours
 * @param primary whether it was the primary outcome; null where not stated
 * @param reported false: looked for and not reported
 * @param place where it was read
 */
public record Outcome(
    String studyId,
    String name,
    Set<String> concepts,
    OutcomeClass outcomeClass,
    String timepoint,
    List<ArmValue> values,
    Effect effect,
    EffectDirection direction,
    Boolean primary,
    boolean reported,
    Place place) {

  public boolean isAbout(String concept) {
    return concepts.contains(concept);
  }

  public boolean hasEffect() {
    return effect != null && effect.estimate() != null;
  }
}
