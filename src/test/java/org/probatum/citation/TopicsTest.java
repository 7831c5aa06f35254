package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.StudyMention;
import org.probatum.text.Span;
import org.probatum.text.Vocabulary;

class TopicsTest {

  private static final String TITLE = "Cognitive behaviour therapy for chronic ear noise";

  private final Topics topics =
      new Topics(Vocabulary.bundled("conditions"), Vocabulary.bundled("interventions"));

  private static StudyMention called(String phrase) {
    return study(phrase, Set.of());
  }

  private static StudyMention on(String treatment) {
    return study("A study", Set.of(treatment));
  }

  private static StudyMention study(String phrase, Set<String> treatments) {
    Location location = new Location("", SectionRole.BODY, 1, 1, new Span(0, 7));
    return new StudyMention(
        "A1", phrase, location, 0, null, null, List.of(), StatedDesign.TRIAL, treatments, Set.of());
  }

  @Test
  void whatPreventsMalariaIsAnAntimalarial() {
    assertThat(topics.compare(on("doxycycline"), "Harms of antimalarial drugs in travellers"))
        .isEqualTo(Topics.Fit.SAME);
  }

  @Test
  void aSettingOfCareAndWhatIsSpokenThereMayBeOneTherapy() {
    assertThat(topics.compare(on("collaborative-care"), TITLE)).isEqualTo(Topics.Fit.UNKNOWN);
  }

  @Test
  void ofTwoTestsOneIsHeldAgainstTheOther() {
    assertThat(topics.compare(on("x-ray"), "Low-dose CT screening for lung cancer"))
        .isEqualTo(Topics.Fit.UNKNOWN);
  }

  @Test
  void aWordOfTheTitleIsNoOtherSubject() {
    assertThat(topics.compare(on("peanut"), "Peanut oral immunotherapy in toddlers"))
        .isEqualTo(Topics.Fit.UNKNOWN);
    assertThat(topics.compare(on("milk"), "Peanut oral immunotherapy in toddlers"))
        .isEqualTo(Topics.Fit.OTHER);
  }

  @Test
  void aDrugIsAnotherSubjectThanATherapy() {
    assertThat(topics.compare(on("ketamine"), TITLE)).isEqualTo(Topics.Fit.OTHER);
  }

  @Test
  void aShortNameIsOneWhereTitleAndTextCallItATrial() {
    StudyMention named = called("the WAL trial");
    assertThat(Topics.isNamed(named, "Walking for ear noise (WAL trial)")).isTrue();
    assertThat(Topics.isNamed(named, "The WAL study of ear noise")).isTrue();
    assertThat(Topics.isNamed(named, "Ear noise after WAL")).isFalse();
    assertThat(Topics.isNamed(called("the WAL patients"), "Walking (WAL trial)")).isFalse();
  }
}
