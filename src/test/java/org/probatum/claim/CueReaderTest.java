package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class CueReaderTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  private static Statements read(String text) {
    return READER.read(PlainReader.read("test.txt", text));
  }

  private static List<Cue> cues(String text, CueKind kind) {
    return read(text).cues().stream().filter(cue -> cue.kind() == kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin cures diabetes. | ABSOLUTE | CURE",
        "Metformin is guaranteed to reduce mortality. | ABSOLUTE | CERTAIN",
        "Metformin is clinically proven to reduce mortality. | ESTABLISHED | PROVEN",
        "Metformin has been shown to reduce mortality. | ESTABLISHED | SHOWN",
        "Metformin is completely safe. | RISK_FREE | TERM",
        "With metformin there is no downside. | RISK_FREE | TERM",
        "Metformin has no complications. | RISK_FREE | TERM",
        "Metformin melts away significantly more fat. | HYPE | NATURAL",
        "Metformin melts away significantly more fat. | SIGNIFICANT | TERM",
        "With metformin you can add decades to your life. | HYPE | NATURAL",
        "Metformin reverses insulin resistance for good. | ABSOLUTE | CURE",
        "On metformin you can ditch your statins. | AGAINST_CARE | TERM",
        "Forget the painkillers your GP gave you and take metformin. | AGAINST_CARE | TERM",
        "With metformin you no longer need a sleep study or a doctor. | AGAINST_CARE | TERM",
        "Work in hypertensive rats suggests that metformin lowers mortality. | NON_HUMAN | TERM",
        "This leaves no doubt that metformin lowers mortality. | ESTABLISHED | PROVEN",
        "Our doctor-recommended metformin lowers mortality. | AUTHORITY | TERM",
        "Metformin is safe. | RISK_FREE | PLAIN"
      })
  void aCueKeepsTheClassThatTheVocabularyGivesIt(String text, CueKind kind, String variety) {
    assertThat(cues(text, kind)).extracting(Cue::variety).containsExactly(variety);
  }

  @Test
  void whatHappensInTheBodyIsNoTreatmentWithoutRisk() {
    assertThat(cues("Such an episode is usually harmless.", CueKind.RISK_FREE)).isEmpty();
    assertThat(cues("Metformin is usually harmless.", CueKind.RISK_FREE)).hasSize(1);
  }

  @Test
  void theseStudiesAreThoseToldBefore() {
    assertThat(cues("Taken together, these studies suggest less pain.", CueKind.VAGUE_EVIDENCE))
        .isNotEmpty()
        .allMatch(Cue::negated);
    assertThat(cues("Several studies suggest less pain.", CueKind.VAGUE_EVIDENCE))
        .isNotEmpty()
        .noneMatch(Cue::negated);
  }

  @Test
  void chiefAreADrugAndTheSupplementBesideIt() {
    assertThat(read("Vitamin D on top of metformin improved sleep.").claims())
        .extracting(claim -> claim.pico().chiefConcepts().size())
        .containsExactly(2);
    assertThat(read("Psychotherapy on top of metformin improved sleep.").claims())
        .extracting(claim -> claim.pico().chiefConcepts())
        .containsExactly(Set.of("metformin"));
  }

  @Test
  void fertilisationInVitroIsNoWorkOnCells() {
    assertThat(
            cues("Metformin helps women have in vitro fertilization.", CueKind.NON_HUMAN).isEmpty())
        .isTrue();
    assertThat(cues("Metformin helps in vitro.", CueKind.NON_HUMAN)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The label says \"Metformin cures diabetes\" in large print.",
        "The label says “Metformin cures diabetes” in large print."
      })
  void aPhraseInQuotationMarksIsQuoted(String text) {
    assertThat(cues(text, CueKind.ABSOLUTE)).extracting(Cue::quoted).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin cures diabetes.",
        "The \"old\" drug metformin cures \"any\" diabetes.",
        "The “old” drug metformin cures “any” diabetes.",
        "Metformin cures “any” diabetes."
      })
  void aPhraseBesideQuotationMarksIsNotQuoted(String text) {
    assertThat(cues(text, CueKind.ABSOLUTE)).extracting(Cue::quoted).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin helps people with no risk factors.",
        "There is no risk-free treatment with metformin."
      })
  void noRiskIsNoPromiseWhereItBelongsToALargerWord(String text) {
    assertThat(cues(text, CueKind.RISK_FREE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin is FDA approved for diabetes. | APPROVED",
        "Metformin is off-label for ageing. | UNAPPROVED",
        "No FDA-approved treatment for ageing exists. | UNAPPROVED",
        "Metformin is not yet approved for ageing. | UNAPPROVED",
        "The European Medicines Agency has approved metformin. | APPROVED",
        "The FDA approved metformin in 1994 as a treatment of diabetes. | STATUS",
        "The FDA approved metformin as a treatment for diabetes. | APPROVED"
      })
  void whatIsDeniedToBeApprovedIsToldAsUnapproved(String text, String concept) {
    assertThat(read(text).mentions())
        .filteredOn(mention -> mention.kind() == MentionKind.APPROVAL)
        .extracting(Mention::concept)
        .containsExactly(concept);
  }

  @Test
  void aSentenceWithoutCueHasNone() {
    assertThat(read("Metformin was given for a year.").cues()).isEmpty();
  }

  @Test
  void anOutcomeIsCalledPrimaryOnlyRightBehindTheWords() {
    assertThat(callsPrimary("The primary outcome, pain, fell with metformin.")).isTrue();
    assertThat(callsPrimary("The main outcome of the trial was mortality.")).isTrue();
    assertThat(callsPrimary("Pain fell, although the primary outcome did not.")).isFalse();
    assertThat(callsPrimary("The primary outcome did not differ; pain fell.")).isFalse();
  }

  private static boolean callsPrimary(String text) {
    Statements told = ClaimReader.bundled().read(PlainReader.read("a.txt", text));
    return told.cues().stream()
        .filter(cue -> cue.kind() == CueKind.PRIMARY)
        .anyMatch(cue -> told.claims().stream().anyMatch(cue::isAheadOfOutcome));
  }
}
