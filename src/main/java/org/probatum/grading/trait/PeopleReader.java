package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.evidence.CountedWhole;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.grading.trait.Group.State;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * Reads who was studied: species, age, sex, pregnancy, health, what they had or had not, how badly.
 */
final class PeopleReader implements TraitReader {

  private static final Scan PEOPLE =
      Scan.of(
          "\\b(?:patients?|people|adults?|wom[ae]n|m[ae]n|children|adolescents?|infants?|newborns?|individuals|volunteers"
              + "|participants|pupils|students|residents|boys|girls|inpatients|outpatients|smokers|doctors|persons|humans?)\\b");
  private static final Scan BIRTH =
      Scan.of(
          "pregnan|antenatal|gestation|matern|obstetric|trimester|labour|mother|birth|newborn|preterm|pre-?eclampsia");
  private static final Scan WELL =
      Scan.of(
          "healthy|volunteer|general population|without|not chosen|free of|well|low[- ]risk|uncomplicated");

  /** All the studies of a review, by whom they studied: "pooled trials in children". */
  private static final Scan GATHERED =
      Scan.of(
          "\\b(?:pooled|gathered|combined|analys[ei]s of|review of|synthesis of)(?: [a-z0-9-]+){0,3} (?:trials|studies) (?:in|of|with|among) ");

  private final double younger;

  /**
   * @param younger how many years below the record's the ages of a text make other people
   */
  PeopleReader(double younger) {
    this.younger = younger;
  }

  @Override
  public boolean mayTell(String text) {
    return GroupWords.mayTell(text)
        || Lacking.mayTell(text)
        || Degrees.mayTell(text)
        || Contraries.mayTell(text)
        || Risks.mayTell(text)
        || Bounds.mayTell(text);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    // A review may cover more than its record tells: it is not known to have studied others.
    boolean part =
        study.design().isSynthesis() && !CountedWhole.isTold(claim, study) && !GATHERED.isIn(text);
    if (!study.human()) {
      return Optional.empty();
    }
    String population = TraitPairs.plain(study.population());
    List<Group> told = GroupWords.mayTell(text) ? GroupWords.told(text) : List.of();
    Optional<Group> other =
        told.stream().filter(each -> isOther(each, text, population, study)).findFirst();
    if (part || other.isPresent()) {
      Match match = part ? Match.UNKNOWN : Match.OTHER;
      return other.map(each -> pair(study, each.words(), match));
    }
    Optional<String> lacking =
        Lacking.otherwise(claim, text, population)
            .or(() -> Degrees.otherwise(text, population))
            .or(() -> Contraries.otherwise(text, population))
            .or(() -> Risks.otherwise(text, population))
            .or(() -> Bounds.otherwise(text, population));
    if (lacking.isPresent()) {
      return Optional.of(pair(study, lacking.get(), Match.OTHER));
    }
    return told.stream()
        .findFirst()
        .map(each -> pair(study, each.words(), population.isEmpty() ? Match.UNKNOWN : Match.SAME));
  }

  private static ToldTrait pair(Study study, String told, Match match) {
    return new ToldTrait(Trait.PEOPLE, told, study.population(), match);
  }

  /** Only where the record's words leave no doubt. */
  private boolean isOther(Group told, String text, String population, Study study) {
    if (!PEOPLE.isIn(population)) {
      return false;
    }
    if (told.is(State.ANIMAL)) {
      return !PEOPLE.isIn(text) && !told.words().isEmpty();
    }
    return isOfOtherAge(told, population)
        || isOfOtherSex(told, GroupWords.states(population))
        || told.is(State.NOT_PREGNANT) && GroupWords.states(population).contains(State.PREGNANT)
        || told.is(State.PREGNANT) && !BIRTH.isIn(population)
        || told.is(State.HEALTHY) && !study.conditions().isEmpty() && !WELL.isIn(population);
  }

  private boolean isOfOtherAge(Group told, String population) {
    List<Group> recorded = GroupWords.recorded(population);
    boolean years = GroupWords.tellsYears(told);
    return !recorded.isEmpty()
        && (Few.none(recorded, told::sharesAgesWith)
            || years && Few.none(recorded, each -> !told.beginsBelow(each, younger)));
  }

  private static boolean isOfOtherSex(Group told, Set<State> recorded) {
    return told.is(State.FEMALE)
            && !told.is(State.MALE)
            && recorded.contains(State.MALE)
            && !recorded.contains(State.FEMALE)
        || told.is(State.MALE)
            && !told.is(State.FEMALE)
            && recorded.contains(State.FEMALE)
            && !recorded.contains(State.MALE);
  }
}
