package org.probatum.evidence.json;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.StudyTerms;
import org.probatum.text.Scan;

/** Holds a study against what a study can print. */
final class StudyCheck {

  private static final Scan CROSSOVER = Scan.of("(?i)\\bcross(?:ed)?[- ]?over\\b");

  private final Flaws flaws;
  private final WorkEntry work;
  private final StudyTerms terms;

  StudyCheck(Flaws flaws, WorkEntry work, StudyTerms terms) {
    this.flaws = flaws;
    this.work = work;
    this.terms = terms;
  }

  void check(StudyEntry study, String path) {
    Field field = new Field(flaws, path);
    design(study, path);
    counts(study, field);
    arms(study, path);
    if (study.comparator() != null) {
      new Field(flaws, Flaws.within(path, "comparator"))
          .chosen("type", study.comparator().type(), ComparatorType.class);
    }
    field.chosen("depth", Given.depth(study, work), ReadDepth.class);
    List<OutcomeEntry> outcomes = Given.list(study.outcomes());
    for (int i = 1; i <= outcomes.size(); i++) {
      new OutcomeCheck(flaws, Flaws.within(path, "outcome " + i))
          .check(outcomes.get(i - 1), study, work);
    }
  }

  private void design(StudyEntry study, String path) {
    Optional<Design> design =
        Optional.ofNullable(study.design()).flatMap(words -> StudyWords.design(words, terms));
    if (design.isEmpty()) {
      String found =
          study.design() == null
              ? "is missing"
              : "(" + Remedies.brief(study.design()) + ") is not known";
      flaws.add(path, "design " + found + ". Allowed are: " + Remedies.allowed(Design.class) + ".");
    } else if (design.get() == Design.ANIMAL && StudyWords.isHuman(study.species())) {
      flaws.add(path, "species must name the animal of an animal study, as in \"rats\".");
    }
  }

  private void counts(StudyEntry study, Field field) {
    boolean fine = field.notNegative("randomised", study.randomised());
    fine &= field.notNegative("analysed", study.analysed());
    field.notNegative("studies", study.studies());
    if (fine && above(study.analysed(), study.randomised())) {
      flaws.add(
          field.path(),
          "analysed ("
              + study.analysed()
              + ") is above randomised ("
              + study.randomised()
              + "). Give the number analysed for this outcome, at most the number randomised.");
    }
  }

  private static boolean above(Integer count, Integer limit) {
    return count != null && limit != null && count > limit;
  }

  private void arms(StudyEntry study, String path) {
    List<ArmEntry> arms = Given.list(study.arms());
    Set<String> names = new HashSet<>();
    for (int i = 1; i <= arms.size(); i++) {
      ArmEntry arm = arms.get(i - 1);
      Field field = new Field(flaws, Flaws.within(path, "arm " + i));
      field.present("name", arm.name(), "Say what the group got");
      field.chosen("role", arm.role(), Arm.Role.class);
      field.notNegative("participants", arm.participants());
      if (arm.name() != null && !names.add(arm.name())) {
        flaws.add(
            field.path(), "name (" + arm.name() + ") stands here twice. Give each arm its own.");
      }
    }
    sumOfArms(study, arms, path);
  }

  /** Everybody takes every treatment in turn, and stands in every arm. */
  private static boolean isCrossover(StudyEntry study) {
    return CROSSOVER.isIn(study.design() + " " + study.designWords());
  }

  private void sumOfArms(StudyEntry study, List<ArmEntry> arms, String path) {
    long sum =
        arms.stream().map(ArmEntry::participants).filter(Objects::nonNull).mapToLong(n -> n).sum();
    if (study.randomised() != null && sum > study.randomised() && !isCrossover(study)) {
      flaws.add(
          path,
          "the arms together ("
              + sum
              + ") are above randomised ("
              + study.randomised()
              + "). Give the people allocated to each arm.");
    }
  }
}
