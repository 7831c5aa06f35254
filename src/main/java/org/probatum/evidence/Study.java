package org.probatum.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.claim.ComparatorType;
import org.probatum.claim.Pico;
import org.probatum.claim.Route;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Needle;

/**
 * A study as a work reports it. Counts are people; null means that the source, as far as read, does
 * not state them.
 *
 * @param id the work's key, with a number behind it where a work reports several
 * @param workKey the work that reports it
 * @param design its design
 * @param designWords the design in words, as the record tells it
 * @param human whether its subjects are people
 * @param population its people in words
 * @param conditions concepts of the condition vocabulary that the population tells
 * @param intervention what was given, in words, dose and route included
 * @param interventions concepts of the intervention vocabulary that this tells
 * @param routes routes that this tells
 * @param doses doses that the intervention, the comparator and the arms tell
 * @param comparator what it was held against
 * @param comparatorWords the comparator in words; empty without one
 * @param controls concepts of the intervention vocabulary that these words tell
 * @param randomised people randomised, at least 0, or null
 * @param analysed people analysed, or null
 * @param studies for a review: number of studies included, or null
 * @param arms its groups
 * @param outcomes what was measured, and what was looked for and not reported
 * @param limitations what limits it, paraphrased
 * @param followUp how long people were followed, or null
 * @param funding who paid, or null
 * @param origin who says all this
 * @param depth how much of the source was read
 */
public record Study(
    String id,
    String workKey,
    Design design,
    String designWords,
    boolean human,
    String population,
    Set<String> conditions,
    String intervention,
    Set<String> interventions,
    Set<Route> routes,
    List<GivenDose> doses,
    ComparatorType comparator,
    String comparatorWords,
    Set<String> controls,
    Integer randomised,
    Integer analysed,
    Integer studies,
    List<Arm> arms,
    List<Outcome> outcomes,
    List<String> limitations,
    String followUp,
    String funding,
    Origin origin,
    ReadDepth depth) {

  private static final Needle RISK_OF_BIAS =
      Needle.of(
          "\\b(?:open[- ]label|open trial|unblinded|unmasked"
              + "|(?:not|no|without)(?: double-?)? ?(?:blind|mask)(?:ed|ing)?"
              + "|blinding (?:was|is) (?:likely |probably )?(?:broken|lost)|high risk of bias)\\b",
          "open",
          "blind",
          "mask",
          "risk of bias");

  public Study {
    atLeastZero("randomised", randomised);
    atLeastZero("analysed", analysed);
    if (randomised != null && analysed != null && analysed > randomised) {
      throw new IllegalArgumentException(
          "analysed (" + analysed + ") is above randomised (" + randomised + ")");
    }
  }

  private static void atLeastZero(String name, Integer count) {
    if (count != null && count < 0) {
      throw new IllegalArgumentException(name + " (" + count + ") must not be negative");
    }
  }

  /** People in the study: randomised, else analysed, else the arms together; null if none told. */
  public Integer size() {
    Integer told = randomised != null ? randomised : analysed;
    return told != null ? told : sizeOfArms();
  }

  private Integer sizeOfArms() {
    return arms.isEmpty() || Few.any(arms, arm -> arm.participants() == null)
        ? null
        : arms.stream().mapToInt(Arm::participants).sum();
  }

  public boolean hasSize() {
    return size() != null;
  }

  /** Whether design or limitations say: not blinded, blinding lost, or a high risk of bias. */
  public boolean statesRiskOfBias() {
    return RISK_OF_BIAS.isIn(designWords.toLowerCase(Locale.ROOT))
        || Few.any(limitations, each -> RISK_OF_BIAS.isIn(each.toLowerCase(Locale.ROOT)));
  }

  /** Whether it knows its people's conditions, and none of these is one or names a group. */
  public boolean isOfOtherConditions(Set<String> told) {
    return areOthers(told, conditions) && !namesAny(told);
  }

  /** Whether it knows what was given, and none of these is among it, or what its people had. */
  public boolean isOfOtherInterventions(Set<String> told) {
    return areOthers(told, interventions)
        && !controls.containsAll(told)
        && Few.none(
            told, e -> conditions.contains(e) || intervention.contains(e.replace('-', ' ')));
  }

  /** Whether the record knows how it was given, and none of these is among it. */
  public boolean isOfOtherRoutes(Set<Route> told) {
    return areOthers(told, routes);
  }

  /** Whether a condition and a treatment of a claim are among its own. */
  public boolean isOfThese(Pico told) {
    return Few.any(told.conditionConcepts(), conditions::contains)
        && Few.any(told.interventionConcepts(), interventions::contains);
  }

  private static boolean areOthers(Set<?> told, Set<?> known) {
    return !told.isEmpty() && !known.isEmpty() && Few.none(told, known::contains);
  }

  /** Whether its control or one of its groups bears the name of one of these concepts. */
  public boolean namesAny(Set<String> concepts) {
    return concepts.stream()
        .map(concept -> concept.replace('-', ' '))
        .anyMatch(
            words -> hasArm(words) || comparatorWords.toLowerCase(Locale.ROOT).contains(words));
  }

  /** Whether a group's name holds this word. */
  public boolean hasArm(String word) {
    String words = word.toLowerCase(Locale.ROOT);
    return Few.any(arms, arm -> arm.name().toLowerCase(Locale.ROOT).contains(words));
  }

  /** Whether this many people are one of its counts: randomised, analysed, all, or one arm. */
  public boolean counts(LiteralNumber people) {
    return isCount(people, randomised)
        || isCount(people, analysed)
        || isCount(people, size())
        || Few.any(arms, arm -> isCount(people, arm.participants()));
  }

  private static boolean isCount(LiteralNumber people, Integer count) {
    return count != null && people.value().compareTo(BigDecimal.valueOf(count)) == 0;
  }

  /** "55 randomised, 50 analysed", as far as known. */
  public String sizeWords() {
    if (randomised == null) {
      return size() + (analysed == null ? " in its arms" : " analysed");
    }
    return randomised
        + " randomised"
        + (analysed == null || analysed.equals(randomised) ? "" : ", " + analysed + " analysed");
  }

  /** Names of the outcomes that it reports; "nothing" where it reports none. */
  public String outcomeNames() {
    Set<String> names =
        new LinkedHashSet<>(Few.each(Few.where(outcomes, Outcome::reported), Outcome::name));
    return names.isEmpty() ? "nothing" : String.join("; ", names);
  }

  /** What it was held against: "an active treatment (midazolam)". */
  public String control() {
    boolean named =
        comparatorWords.isEmpty() || comparatorWords.equalsIgnoreCase(comparator.words());
    return comparator.words() + (named ? "" : " (" + comparatorWords + ")");
  }

  /** Rules keep these in maps, and a hash over everything beneath would cost more than they do. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
