package org.probatum.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.Direction;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

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

  private static final Scan BASELINE =
      Scan.of("(?i)^baseline\\b|\\bat baseline\\b|^before (?:the )?treatment\\b");

  public boolean isAbout(String concept) {
    return concepts.contains(concept);
  }

  public boolean isAboutAny(Set<String> others) {
    return Few.any(others, concepts::contains);
  }

  /** Whether these are other kinds of what it is one kind of. */
  public boolean isSiblingOf(Set<String> others) {
    return Siblings.are(others, concepts);
  }

  /** Whether it is about each of these. */
  public boolean isAboutAll(Set<String> others) {
    return concepts.containsAll(others);
  }

  /** Whether it shows no difference: told so, or its interval includes no effect. */
  public boolean isNull() {
    return direction == EffectDirection.NO_DIFFERENCE || effect != null && effect.includesNull();
  }

  /** Whether it shows a difference, one way or the other. */
  public boolean showsDifference() {
    return !isNull()
        && (direction == EffectDirection.FAVOURS_INTERVENTION
            || direction == EffectDirection.FAVOURS_COMPARATOR);
  }

  /** Whether it went against the way that a claim tells. */
  public boolean opposes(Direction told) {
    return !isNull()
        && (told == Direction.BENEFIT && direction == EffectDirection.FAVOURS_COMPARATOR
            || told == Direction.HARM && direction == EffectDirection.FAVOURS_INTERVENTION);
  }

  /** Whether it went the way that a claim tells. */
  public boolean bearsOut(Direction told) {
    return isNull() ? told == Direction.NULL : opposes(told.reversed());
  }

  /** Whether it is a harm that people had: more often than without the treatment, or all groups. */
  public boolean isHarmSeen() {
    return outcomeClass == OutcomeClass.ADVERSE
        && (direction == EffectDirection.FAVOURS_COMPARATOR
            || !values.isEmpty() && Few.all(values, each -> each.value().value().signum() > 0));
  }

  /** "favours the intervention: hazard ratio 0.47 …", as far as known. */
  public String result() {
    return direction.words() + (effect == null ? "" : ": " + effect.printed());
  }

  /** The values of the groups on one side. */
  public List<ArmValue> valuesOf(Arm.Role role, Study study) {
    return Few.where(
        values,
        value ->
            Few.any(study.arms(), arm -> arm.role() == role && arm.name().equals(value.arm())));
  }

  /** Whether the record tells how it came out, in numbers or in words. */
  public boolean isTold() {
    return !values.isEmpty() || effect != null || direction.isStated();
  }

  /** Whether it tells how people were before the treatment. */
  boolean isAtBaseline() {
    return (name.contains("aseline") || name.contains("efore")) && BASELINE.isIn(name);
  }

  public boolean hasEffect() {
    return effect != null && effect.estimate() != null;
  }

  /** Whether its effect is told in this measure. */
  public boolean measuredAs(Measure measure) {
    return effect != null && effect.measure() == measure;
  }

  /** Whether it combines several outcomes of which a claim names exactly one. */
  public boolean toldInPart(Claim claim) {
    return outcomeClass == OutcomeClass.COMPOSITE && Composite.of(name).isToldInPart(claim);
  }

  /** Whether it is told of some of the people, and a claim does not say so. */
  public boolean hidesItsSubgroupIn(Claim claim) {
    return Subgroup.of(name).isUntoldIn(claim);
  }

  /** Whether a claim names the part of the people in whom it is told. */
  public boolean namesItsSubgroupIn(Claim claim) {
    return Subgroup.of(name).isNamedIn(claim);
  }

  /** Whether its name tells one of these concepts: an operation that was counted. */
  public boolean isNamedAfter(Set<String> concepts) {
    String words = name.toLowerCase(Locale.ROOT);
    return Few.any(concepts, each -> words.contains(each.replace('-', ' ')))
        || !concepts.isEmpty()
            && Few.any(
                Vocabulary.bundled("interventions").find(name),
                each -> concepts.contains(each.concept()));
  }

  /**
   * Whether a claim has its name, or the words that set its name apart from others of its study.
   */
  public boolean isNamedIn(Claim claim, Study study) {
    return claim.namesAll(name) || NamedApart.is(claim.text(), this, study.outcomes());
  }

  /** Whether its name holds one of these as the text has it: "use of hypnotics". */
  public boolean isNamedWith(List<Term> told) {
    String words = name.toLowerCase(Locale.ROOT);
    return Few.any(told, each -> words.contains(each.text().toLowerCase(Locale.ROOT)));
  }

  /** Rules keep these in maps, and a hash over everything beneath would cost more than they do. */
  @Override
  public int hashCode() {
    return 31 * studyId.hashCode() + name.hashCode();
  }
}
