package org.probatum.evidence.source.json;

import java.util.List;
import java.util.Set;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Origin;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.source.Draft;

/** A study of ClinicalTrials.gov: what was planned and, once posted, what came out. */
final class RegisteredTrial {

  /** Read on first use: most files need no vocabulary. */
  private static final class Terms {
    static final StudyTerms ALL = StudyTerms.bundled();
  }

  private final Node node;
  private final Node protocol;
  private final TrialDesign design;
  private final TrialArms arms;
  private final Draft draft = new Draft();

  RegisteredTrial(Node node) {
    this.node = node;
    this.protocol = node.at("protocolSection");
    this.design = new TrialDesign(node);
    this.arms = new TrialArms(node);
  }

  Draft draft() {
    draft.title(protocol.text("identificationModule/officialTitle"));
    draft.title(protocol.text("identificationModule/briefTitle"));
    draft.registration(protocol.text("identificationModule/nctId"));
    draft.journal("ClinicalTrials.gov");
    draft.year(protocol.text("statusModule/resultsFirstPostDateStruct/date"));
    draft.year(protocol.text("statusModule/studyFirstPostDateStruct/date"));
    draft.section(null, protocol.text("descriptionModule/briefSummary"));
    draft.type(protocol.text("designModule/studyType"));
    protocol.texts("conditionsModule/conditions").forEach(draft::heading);
    protocol.texts("conditionsModule/keywords").forEach(draft::heading);
    draft.study(this::study);
    return draft;
  }

  private Study study(String key) {
    String conditions = String.join(", ", texts("conditionsModule/conditions"));
    String intervention = arms.intervention();
    ComparatorType comparator = arms.comparator();
    Integer randomised = design.isRandomised() ? design.enrolled() : null;
    return new Study(
        key,
        key,
        design.design(),
        design.words(),
        true,
        population(conditions),
        Terms.ALL.conditions(conditions),
        intervention,
        Terms.ALL.interventions(intervention),
        Terms.ALL.routes(intervention),
        Terms.ALL.doses(intervention),
        comparator,
        arms.comparatorWords(),
        Terms.ALL.interventions(arms.comparatorWords()),
        randomised,
        analysed(randomised),
        null,
        arms.arms(),
        new TrialOutcomes(node, key, Terms.ALL).outcomes(),
        List.of(),
        null,
        sponsor(),
        Origin.REGISTRY,
        ReadDepth.REGISTRY);
  }

  private List<String> texts(String path) {
    return protocol.texts(path).toList();
  }

  private String population(String conditions) {
    Set<String> ages = Set.copyOf(texts("eligibilityModule/stdAges"));
    String who = ages.equals(Set.of("CHILD")) ? "children" : "people";
    return conditions.isEmpty() ? who : who + " with " + conditions;
  }

  /** Analysed for the first primary outcome; without it those who started, where not randomised. */
  private Integer analysed(Integer randomised) {
    Integer analysed = new TrialResults(node).analysed();
    if (analysed == null) {
      return randomised == null && design.hasResults() ? design.enrolled() : null;
    }
    return randomised != null && analysed > randomised ? null : analysed;
  }

  private String sponsor() {
    String name = protocol.text("sponsorCollaboratorsModule/leadSponsor/name");
    return name.isEmpty() ? null : name;
  }
}
