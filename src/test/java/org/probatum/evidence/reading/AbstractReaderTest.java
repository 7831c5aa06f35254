package org.probatum.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Provenance;
import org.probatum.evidence.ReadDepth;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;

class AbstractReaderTest {

  private static final AbstractReader READER = new AbstractReader(StudyTerms.bundled());

  private static final String TITLE = "Ketamine versus placebo for alcohol dependence";
  private static final String TRIAL =
      "BACKGROUND: Relapse is common. METHODS: In a double-blind trial, 80 adults with alcohol"
          + " dependence were randomly assigned to ketamine (n = 41) or placebo (n = 39). The"
          + " primary outcome was relapse at 6 months. RESULTS: Relapse occurred in 34% of the"
          + " ketamine group and 59% of the placebo group (hazard ratio, 0.47; 95% CI, 0.24 to"
          + " 0.92; P = 0.03). Craving did not differ between groups (P = 0.40). Seventy-six"
          + " participants were analysed. Patients were followed for 6 months. CONCLUSIONS:"
          + " Ketamine may prevent relapse. Larger trials are needed. TRIAL REGISTRATION:"
          + " NCT01234567. Funded by the Alcohol Fund.";

  private final AbstractReading reading = READER.read(TITLE, TRIAL);

  @Test
  void readsTheDesignAndWhoTookPart() {
    assertThat(reading.design().design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(reading.randomised().answer()).contains(80);
    assertThat(reading.analysed().answer()).contains(76);
    assertThat(reading.population().answer()).contains("adults with alcohol dependence");
  }

  @Test
  void readsTheGroupsWithTheirPeople() {
    assertThat(reading.arms())
        .extracting(ArmReading::name, ArmReading::role, arm -> arm.people().answer().orElse(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ketamine", Arm.Role.INTERVENTION, 41),
            org.assertj.core.groups.Tuple.tuple("placebo", Arm.Role.COMPARATOR, 39));
    assertThat(reading.comparator()).isEqualTo(ComparatorType.PLACEBO);
  }

  @Test
  void readsAResultWithValuesEffectAndPrimacy() {
    OutcomeReading relapse = reading.outcomes().get(0);
    Effect effect = relapse.effect();

    assertThat(relapse.name()).isEqualTo("Relapse");
    assertThat(relapse.primary()).isTrue();
    assertThat(relapse.values())
        .extracting(value -> value.arm() + " " + value.value() + value.unit())
        .containsExactly("ketamine 34%", "placebo 59%");
    assertThat(effect.measure()).isEqualTo(Measure.HAZARD_RATIO);
    assertThat(effect.printed()).isEqualTo("hazard ratio 0.47 (95% CI 0.24 to 0.92), p = 0.03");
  }

  @Test
  void readsThatNoDifferenceWasFound() {
    assertThat(reading.outcomes().get(1).direction()).isEqualTo(EffectDirection.NO_DIFFERENCE);
    assertThat(reading.outcomes().get(1).primary()).isNull();
  }

  @Test
  void everyStatementHasItsPlaceInTheAbstract() {
    Told.Stated<String> number = (Told.Stated<String>) reading.registration();

    assertThat(number.place().of(TRIAL)).isEqualTo("NCT01234567");
    assertThat(reading.blinding().answer()).contains("double-blind");
    assertThat(reading.followUp().answer()).contains("6 months");
    assertThat(reading.funding().answer()).contains("the Alcohol Fund");
  }

  @Test
  void keepsNoneApartFromNotStated() {
    AbstractReading open =
        READER.read("Rest for gout", "In an open-label study, men rested. No external funding.");

    assertThat(open.blinding()).isInstanceOf(Told.None.class);
    assertThat(open.funding()).isInstanceOf(Told.None.class);
    assertThat(open.registration()).isInstanceOf(Told.NotStated.class);
    assertThat(open.randomised()).isInstanceOf(Told.NotStated.class);
  }

  @Test
  void conclusionsKeepTheirHedgesAndCaveats() {
    assertThat(reading.conclusions().get(0).hedges()).containsExactly("may");
    assertThat(reading.conclusions().get(0).caveat()).isFalse();
    assertThat(reading.conclusions().get(1).caveat()).isTrue();
  }

  @Test
  void theStudyOfARecordIsMarkedAsExtractedFromItsAbstract() {
    Study study = READER.read(record(TRIAL)).orElseThrow();

    assertThat(study.origin()).isEqualTo(Origin.EXTRACTED);
    assertThat(study.depth()).isEqualTo(ReadDepth.ABSTRACT);
    assertThat(study.size()).isEqualTo(80);
    assertThat(study.interventions()).contains("ketamine");
    assertThat(study.outcomes()).extracting(Outcome::name).contains("Relapse");
    assertThat(study.workKey()).isEqualTo("k");
  }

  @Test
  void aRecordWithoutAnAbstractTellsNoStudy() {
    assertThat(READER.read(record(""))).isEmpty();
  }

  @Test
  void aWorkGetsTheStudyAndTheRegistrationUnlessItHasStudies() {
    SourceRecord source = record(TRIAL);
    Work read = READER.complete(source.work(), source);

    assertThat(read.studies()).hasSize(1);
    assertThat(read.registration()).isEqualTo("NCT01234567");
    assertThat(READER.complete(read, source)).isSameAs(read);
  }

  private static SourceRecord record(String text) {
    Work work =
        new Work(
            "k",
            TITLE,
            List.of(),
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Origin.REGISTRY,
            List.of());
    Provenance from = new Provenance("MEDLINE", "a.nbib", "", "2026-01-02");
    return new SourceRecord(work, text, Set.of("Randomized Controlled Trial"), Set.of(), from);
  }
}
