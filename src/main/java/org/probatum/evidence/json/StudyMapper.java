package org.probatum.evidence.json;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.GivenDose;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;

/** Turns a checked study entry into a study; the vocabularies give it its concepts. */
final class StudyMapper {

  private final StudyTerms terms;
  private final WorkEntry work;
  private final String id;

  StudyMapper(StudyTerms terms, WorkEntry work, String id) {
    this.terms = terms;
    this.work = work;
    this.id = id;
  }

  Study map(StudyEntry entry) {
    Design design = StudyWords.design(entry.design(), terms).orElseThrow();
    ComparatorEntry comparator = entry.comparator();
    return new Study(
        id,
        Given.key(work),
        design,
        designWords(entry, design),
        StudyWords.isHuman(entry.species()) && !design.isNonHuman(),
        text(entry.population()),
        conditions(entry, design),
        text(entry.intervention()),
        either(terms::interventions, entry.intervention()),
        terms.routes(entry.intervention()),
        doses(entry),
        comparator(entry, design),
        comparator == null ? "" : text(comparator.detail()),
        terms.interventions(comparator == null ? "" : comparator.detail()),
        entry.randomised(),
        entry.analysed(),
        entry.studies(),
        Given.list(entry.arms()).stream().map(StudyMapper::arm).toList(),
        outcomes(entry),
        List.copyOf(Given.list(entry.limitations())),
        entry.followUp(),
        entry.funding(),
        Origin.CURATED,
        Choice.of(ReadDepth.class, Given.depth(entry, work)).orElseThrow());
  }

  /** Arms often tell a dose that the sentence about the intervention leaves out. */
  private List<GivenDose> doses(StudyEntry entry) {
    Stream<String> arms = Given.list(entry.arms()).stream().map(ArmEntry::name);
    String control = entry.comparator() == null ? "" : text(entry.comparator().detail());
    return Stream.concat(Stream.of(text(entry.intervention()), control), arms)
        .flatMap(words -> terms.doses(words).stream())
        .toList();
  }

  private List<Outcome> outcomes(StudyEntry entry) {
    OutcomeMapper mapper = new OutcomeMapper(terms, work, entry, id);
    return Given.list(entry.outcomes()).stream().map(mapper::map).toList();
  }

  private static String designWords(StudyEntry entry, Design design) {
    if (entry.designWords() != null) {
      return entry.designWords();
    }
    return Choice.of(Design.class, entry.design()).isPresent() ? design.words() : entry.design();
  }

  private static ComparatorType comparator(StudyEntry study, Design design) {
    ComparatorEntry entry = study.comparator();
    if (entry == null) {
      return design.isUncontrolled() ? ComparatorType.NONE : ComparatorType.UNSPECIFIED;
    }
    ComparatorType type = Choice.of(ComparatorType.class, entry.type()).orElseThrow();
    boolean got =
        type == ComparatorType.NONE
            && (design.isRandomised()
                || hasControlArm(study)
                || ComparatorType.NO_TREATMENT.isToldIn(text(entry.detail())));
    return got ? ComparatorType.NO_TREATMENT : type;
  }

  /** "None" beside a group that was held against says what it got, not that there was no group. */
  private static boolean hasControlArm(StudyEntry study) {
    return Given.list(study.arms()).stream()
        .anyMatch(
            arm -> Choice.of(Arm.Role.class, arm.role()).orElseThrow() == Arm.Role.COMPARATOR);
  }

  private static Arm arm(ArmEntry entry) {
    Arm.Role role = Choice.of(Arm.Role.class, entry.role()).orElseThrow();
    return new Arm(entry.name(), role, entry.participants());
  }

  /** Of a test, also what it looks for: few of those who are tested need have it. */
  private Set<String> conditions(StudyEntry entry, Design design) {
    Set<String> all = new LinkedHashSet<>(either(terms::conditions, entry.population()));
    if (design == Design.DIAGNOSTIC_ACCURACY) {
      all.addAll(terms.conditions(work.title()));
    }
    return Collections.unmodifiableSet(all);
  }

  /** Concepts of the entry's own words; where these tell none, of the title. */
  private Set<String> either(Function<String, Set<String>> concepts, String words) {
    Set<String> own = concepts.apply(words);
    return own.isEmpty() ? concepts.apply(work.title()) : own;
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
