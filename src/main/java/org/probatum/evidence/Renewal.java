package org.probatum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probatum.text.Few;

/**
 * Reads the concepts of a stored work anew out of its words: the vocabularies may have grown since
 * it was stored.
 */
public final class Renewal implements Function<SourceRecord, Work> {

  private final StudyTerms terms;

  public Renewal(StudyTerms terms) {
    this.terms = terms;
  }

  @Override
  public Work apply(SourceRecord record) {
    Work work = record.work();
    List<Study> studies = Few.each(work.studies(), each -> study(each, work.title()));
    return work.with(studies, sources(record));
  }

  /** Where nothing else is told, it was read where the record came from. */
  private static List<Place> sources(SourceRecord record) {
    Provenance from = record.from();
    if (!record.work().sources().isEmpty()) {
      return record.work().sources();
    }
    ReadDepth depth = record.hasAbstract() ? ReadDepth.ABSTRACT : ReadDepth.TITLE;
    return List.of(new Place(depth, from.words(), from.source()));
  }

  private Study study(Study study, String title) {
    return new Study(
        study.id(),
        study.workKey(),
        study.design(),
        study.designWords(),
        study.human(),
        study.population(),
        either(terms::conditions, study.population(), title),
        study.intervention(),
        either(terms::interventions, study.intervention(), title),
        terms.routes(study.intervention()),
        doses(study),
        study.comparator(),
        study.comparatorWords(),
        terms.interventions(study.comparatorWords()),
        study.randomised(),
        study.analysed(),
        study.studies(),
        study.arms(),
        Few.each(study.outcomes(), this::outcome),
        study.limitations(),
        study.followUp(),
        study.funding(),
        study.origin(),
        study.depth());
  }

  private List<GivenDose> doses(Study study) {
    List<GivenDose> doses = new ArrayList<>();
    Stream.concat(
            Stream.of(study.intervention(), study.comparatorWords()),
            study.arms().stream().map(Arm::name))
        .forEach(words -> doses.addAll(terms.doses(words)));
    return List.copyOf(doses);
  }

  private Outcome outcome(Outcome outcome) {
    return new Outcome(
        outcome.studyId(),
        outcome.name(),
        terms.outcomes(outcome.name()),
        outcome.outcomeClass(),
        outcome.timepoint(),
        outcome.values(),
        outcome.effect(),
        outcome.direction(),
        outcome.primary(),
        outcome.reported(),
        outcome.place());
  }

  private static Set<String> either(
      Function<String, Set<String>> concepts, String words, String title) {
    Set<String> own = concepts.apply(words);
    return own.isEmpty() ? concepts.apply(title) : own;
  }
}
