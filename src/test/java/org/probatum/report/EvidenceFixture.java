package org.probatum.report;

import java.util.List;
import java.util.Set;
import org.probatum.citation.Citation.How;
import org.probatum.claim.Claim;
import org.probatum.claim.ComparatorType;
import org.probatum.claim.Route;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Body;
import org.probatum.evidence.Cited;
import org.probatum.evidence.Design;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Evidence;
import org.probatum.evidence.Link;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.Place;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Sources;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;
import org.probatum.text.LiteralNumber;

/** What is known of the sources of {@link ArticleFixture}. */
final class EvidenceFixture {

  private static final Place ABSTRACT = new Place(ReadDepth.ABSTRACT, "results", "");
  private static final Place TABLE = new Place(ReadDepth.FULL_TEXT, "table 2", "");

  private EvidenceFixture() {}

  static Evidence evidence() {
    return new Evidence(
        List.of(
            new Resolution.Resolved(ClaimFixture.first(), work(), Resolution.How.DOI),
            new Resolution.Unresolved(
                ClaimFixture.second(), Resolution.Reason.NOT_IN_LIBRARY, null)),
        List.of(),
        List.of(
            link("C3", "R1", "Meyer 2021", "meyer-2021", trial(), How.CALLOUT, true),
            link("C4", "R1", "Meyer 2021", "meyer-2021", trial(), How.CALLOUT, true),
            link("C6", "R2", "Tan 2019", "", unknown(), How.CALLOUT, false)),
        List.of(),
        List.of(
            body("B1", List.of("C4"), Body.Scope.CITED, trial()),
            body("B2", List.of("C4", "C6"), Body.Scope.LIBRARY, series())),
        List.of(libraryWork()),
        Looked.NOTHING);
  }

  private static Link link(
      String claimId,
      String referenceId,
      String source,
      String work,
      Study study,
      How how,
      boolean resolved) {
    Claim claim = ClaimFixture.claim(claimId);
    Sources sources = new Sources(List.of(new Cited(study.id(), how, resolved, Set.of())));
    return new Link(
        claim, List.of(claim), referenceId, source, work, study, how, resolved, sources);
  }

  private static Body body(String id, List<String> claims, Body.Scope scope, Study study) {
    return new Body(
        id, claims, "lurazepine", "insomnia", "sleep time", scope, List.of(study), null);
  }

  private static Work work() {
    return new Work(
        "meyer-2021",
        "Lurazepine in chronic insomnia: a randomised trial",
        List.of("Meyer A", "Okoye B"),
        "Sleep Res",
        List.of(2021),
        "14",
        "2",
        "101-9",
        "10.1000/sleep.2021.14",
        null,
        null,
        List.of(),
        List.of(),
        List.of(trial()),
        Origin.CURATED,
        List.of(ABSTRACT));
  }

  private static Work libraryWork() {
    return new Work(
        "adeyemi-2020",
        "Lurazepine over the age of seventy: a case series",
        List.of("Adeyemi B"),
        "Sleep Res",
        List.of(2020),
        "13",
        null,
        "7",
        "10.1000/sleep.2020.13",
        null,
        null,
        List.of(),
        List.of(),
        List.of(series()),
        Origin.CURATED,
        List.of(ABSTRACT));
  }

  static Study trial() {
    return study(
        "meyer-2021",
        Design.RANDOMISED_TRIAL,
        "adults with chronic insomnia",
        ComparatorType.ACTIVE,
        104,
        List.of(sleep(), falls(), notReported()));
  }

  private static Study series() {
    return study(
        "adeyemi-2020",
        Design.CASE_SERIES,
        "adults over 70 with insomnia",
        ComparatorType.NONE,
        12,
        List.of());
  }

  private static Study unknown() {
    return study("R2", Design.UNKNOWN, "", ComparatorType.UNSPECIFIED, null, List.of());
  }

  private static Study study(
      String id,
      Design design,
      String population,
      ComparatorType comparator,
      Integer people,
      List<Outcome> outcomes) {
    boolean active = comparator == ComparatorType.ACTIVE;
    return new Study(
        id,
        id,
        design,
        design.words(),
        true,
        population,
        Set.of(),
        design == Design.UNKNOWN ? "" : "lurazepine 5 mg by mouth at night",
        Set.of("lurazepine"),
        Set.of(Route.ORAL),
        List.of(),
        comparator,
        active ? "zolpidem 10 mg" : "",
        Set.of(),
        people,
        active ? Integer.valueOf(98) : people,
        null,
        active ? arms() : List.of(),
        outcomes,
        active ? List.of("four weeks only", "paid for by the maker") : List.of(),
        active ? "4 weeks" : null,
        active ? "Somnia Ltd" : null,
        design == Design.UNKNOWN ? Origin.EXTRACTED : Origin.CURATED,
        design == Design.UNKNOWN ? ReadDepth.TITLE : ReadDepth.FULL_TEXT);
  }

  private static List<Arm> arms() {
    return List.of(
        new Arm("lurazepine", Arm.Role.INTERVENTION, 52),
        new Arm("zolpidem", Arm.Role.COMPARATOR, 52));
  }

  private static Outcome sleep() {
    return outcome("total sleep time", OutcomeClass.PATIENT_IMPORTANT, values("52", "45"), TABLE);
  }

  private static Outcome falls() {
    return outcome("falls", OutcomeClass.ADVERSE, values("6", "1"), ABSTRACT);
  }

  private static Outcome notReported() {
    return outcome("suicidal thoughts", OutcomeClass.ADVERSE, List.of(), ABSTRACT);
  }

  private static List<ArmValue> values(String first, String second) {
    String unit = first.length() > 1 ? "minutes" : "people";
    return List.of(
        new ArmValue("lurazepine", LiteralNumber.of(first), unit),
        new ArmValue("zolpidem", LiteralNumber.of(second), unit));
  }

  private static Outcome outcome(
      String name, OutcomeClass kind, List<ArmValue> values, Place place) {
    boolean main = kind == OutcomeClass.PATIENT_IMPORTANT;
    return new Outcome(
        "meyer-2021",
        name,
        Set.of(),
        kind,
        main ? "week 4" : null,
        values,
        main ? difference() : null,
        main ? EffectDirection.NO_DIFFERENCE : EffectDirection.NOT_STATED,
        main ? true : null,
        !values.isEmpty(),
        place);
  }

  private static Effect difference() {
    return new Effect(
        Measure.MEAN_DIFFERENCE,
        LiteralNumber.of("7"),
        LiteralNumber.of("-4"),
        LiteralNumber.of("18"),
        95,
        LiteralNumber.of("0.21"),
        "=");
  }
}
