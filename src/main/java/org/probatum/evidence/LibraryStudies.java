package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.text.Few;

/**
 * Studies of the library that answer a question besides the cited ones. Reviews stand in only where
 * the library has no study of its own, and people are never counted twice.
 */
final class LibraryStudies {

  private static final Set<Design> NO_RESULTS =
      EnumSet.of(
          Design.EDITORIAL,
          Design.PROTOCOL,
          Design.QUALITATIVE,
          Design.GUIDELINE,
          Design.MODELLING,
          Design.NARRATIVE_REVIEW);
  private static final Set<Relation.Kind> SAME_PEOPLE =
      EnumSet.of(
          Relation.Kind.SAME_PARTICIPANTS,
          Relation.Kind.SECONDARY_ANALYSIS,
          Relation.Kind.VERSION_OF);

  private final EvidenceLibrary library;
  private final Tested tested;
  private final Fit fit;
  private final Map<String, List<Study>> answers = new HashMap<>();
  private final Map<String, Set<String>> samePeople = new HashMap<>();

  LibraryStudies(EvidenceLibrary library, Tested tested, Fit fit) {
    this.library = library;
    this.tested = tested;
    this.fit = fit;
  }

  /** Studies that answer the question, without those of the given works and their people. */
  List<Study> besides(Question question, Set<String> works) {
    Set<String> taken = new HashSet<>(works);
    works.forEach(key -> taken.addAll(sameParticipants(key)));
    List<Study> found = new ArrayList<>();
    for (Study study : answers.computeIfAbsent(question.key(), key -> answer(question))) {
      if (!taken.contains(study.workKey())
          && Collections.disjoint(sameParticipants(study.workKey()), taken)) {
        found.add(study);
      }
    }
    List<Study> own = Few.where(found, study -> !study.design().isReview());
    return own.isEmpty() ? List.copyOf(found) : withoutRepeats(own);
  }

  /** Of works on the same people the one that the other points to stays. */
  private List<Study> withoutRepeats(List<Study> studies) {
    Set<String> keys = new HashSet<>();
    studies.forEach(study -> keys.add(study.workKey()));
    return Few.where(
        studies, study -> Collections.disjoint(sameParticipants(study.workKey()), keys));
  }

  private Set<String> sameParticipants(String key) {
    return samePeople.computeIfAbsent(key, this::related);
  }

  private Set<String> related(String key) {
    return library.byKey(key).map(Work::relations).orElse(List.of()).stream()
        .filter(relation -> SAME_PEOPLE.contains(relation.kind()))
        .map(Relation::key)
        .collect(Collectors.toSet());
  }

  private List<Study> answer(Question question) {
    return Few.where(
        tested.studiesOf(question.intervention()),
        study ->
            study.human()
                && !NO_RESULTS.contains(study.design())
                && isOnCondition(study, question.condition())
                && tells(study, question));
  }

  private boolean tells(Study study, Question question) {
    for (Outcome outcome : study.outcomes()) {
      if (tells(outcome, question)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnCondition(Study study, String condition) {
    return condition.isEmpty() || study.conditions().contains(condition);
  }

  private boolean tells(Outcome outcome, Question question) {
    return outcome.direction().isStated()
        && outcome.reported()
        && (question.outcome().isEmpty()
            ? outcome.outcomeClass() == OutcomeClass.PATIENT_IMPORTANT
            : fit.isAboutOutcome(outcome, question.outcome()));
  }
}
