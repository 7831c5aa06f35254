package org.probatum.report.json;

import java.util.List;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.Origin;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Study;

/** A study as far as it is known; a value that its source does not state is null. */
public record StudyView(
    String id,
    String work,
    Design design,
    boolean human,
    String population,
    String intervention,
    ComparatorType comparator,
    String comparatorWords,
    Integer randomised,
    Integer analysed,
    Integer studies,
    List<ArmView> arms,
    List<OutcomeView> outcomes,
    List<String> limitations,
    String followUp,
    String funding,
    Origin origin,
    ReadDepth depth) {

  /** A group of the study. */
  public record ArmView(String name, Arm.Role role, Integer participants) {

    static ArmView of(Arm arm) {
      return new ArmView(arm.name(), arm.role(), arm.participants());
    }
  }

  static StudyView of(Study study) {
    return new StudyView(
        study.id(),
        study.workKey(),
        study.design(),
        study.human(),
        study.population(),
        study.intervention(),
        study.comparator(),
        study.comparatorWords(),
        study.randomised(),
        study.analysed(),
        study.studies(),
        study.arms().stream().map(ArmView::of).toList(),
        study.outcomes().stream().map(OutcomeView::of).toList(),
        study.limitations(),
        study.followUp(),
        study.funding(),
        study.origin(),
        study.depth());
  }
}
