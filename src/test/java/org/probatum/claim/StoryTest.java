package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.plain.PlainReader;

class StoryTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  /** The claims of a paragraph behind a title that are told of one person. */
  private static List<String> stories(String paragraph) {
    return READER.read(PlainReader.read("a.txt", "Tablets\n\n" + paragraph)).claims().stream()
        .filter(claim -> claim.is(ClaimKind.TESTIMONIAL))
        .map(Claim::text)
        .toList();
  }

  @Test
  void patientsSuchAsOneAreMany() {
    assertThat(stories("It may help to tell patients such as Mr B. three things.")).isEmpty();
    assertThat(stories("Mr B. is 63, smokes and has heard of a scan for the lungs.")).isEmpty();
  }

  @Test
  void aStoryLastsAsLongAsItSpeaksOfThatPerson() {
    assertThat(
            stories(
                "My mother took aspirin for her knee. After a week she walked again."
                    + " Offer aspirin to adults with pain. A trial of aspirin had 200 patients."))
        .containsExactly("My mother took aspirin for her knee.", "After a week she walked again.");
  }

  @Test
  void whatSeveralPatientsThinkIsNoStory() {
    assertThat(stories("Some of my patients are happy with that trade.")).isEmpty();
    assertThat(stories("My patients will ask about a clear effect on pain.")).isEmpty();
    assertThat(stories("Some of my patients have less pain since then.")).hasSize(1);
  }

  @Test
  void whoTreatsTellsNoStoryOfTheirOwn() {
    assertThat(stories("Her patients, she said, prefer aspirin.")).isEmpty();
    assertThat(stories("Her pain, she said, went with aspirin.")).hasSize(1);
  }

  @Test
  void onePatientInFiveIsAShare() {
    assertThat(stories("With aspirin one patient in five was free of pain.")).isEmpty();
    assertThat(stories("With aspirin one patient out of three was free of pain.")).isEmpty();
    assertThat(stories("With aspirin one patient was free of pain.")).hasSize(1);
  }

  @Test
  void whoIsOnlyNamedHasNoStory() {
    assertThat(stories("My father keeps salt in his coat pocket.")).isEmpty();
    assertThat(stories("My father wants to know whether aspirin lowers pain.")).isEmpty();
    assertThat(stories("My father swears by aspirin since then.")).hasSize(1);
    assertThat(stories("My father keeps salt for his cramps.")).hasSize(1);
  }

  @Test
  void whoIsQuotedWithAnAgeTellsAStory() {
    assertThat(stories("\"I lost my back pain in three months\", says Karin, 44.")).hasSize(1);
    assertThat(stories("\"After three tablets my knees were well,\" writes Karin, 44.")).hasSize(1);
    assertThat(stories("\"Aspirin lowers pain\", says Dr Karin Lee, who leads the trial."))
        .isEmpty();
  }

  @Test
  void whatIsConcludedFromAStoryBelongsToIt() {
    assertThat(
            stories(
                "My mother took aspirin for her knee. This proves that aspirin works for pain."))
        .hasSize(2);
    assertThat(stories("My mother took aspirin for her knee. This trial shows that aspirin works."))
        .hasSize(1);
  }

  @Test
  void aConclusionWithoutAStoryInFrontIsNone() {
    assertThat(
            stories("Offer aspirin to adults with pain. This shows that aspirin works for pain."))
        .isEmpty();
  }

  @Test
  void whatIsSaidToProveNothingStandsForNoProof() {
    assertThat(stories("One of our patients swears by aspirin; the story proves nothing."))
        .isEmpty();
    assertThat(stories("One of our patients swears by aspirin; the story proves it.")).hasSize(1);
  }

  @Test
  void whoSpeaksForThemselvesTellsAStory() {
    assertThat(stories("\"My knees stopped hurting after a week on aspirin. It works!\""))
        .isNotEmpty();
    assertThat(stories("As Mrs Lang shows: she took aspirin and her pain eased.")).hasSize(1);
    assertThat(stories("Every mum took aspirin for pain, so I know it works.")).hasSize(1);
    assertThat(stories("Anna is the proof that aspirin eases pain.")).hasSize(1);
    assertThat(stories("Aspirin eases pain, and here is the proof.")).isEmpty();
    assertThat(stories("Mrs Lang wrote the trial of aspirin for pain.")).isEmpty();
    assertThat(stories("\"My trial showed less pain with aspirin\".")).isEmpty();
  }

  @Test
  void aRelativeIsOnePerson() {
    assertThat(stories("My own father took aspirin and his pain vanished.")).hasSize(1);
  }

  @Test
  void aNamedPersonOfWhomMoreIsToldIsOne() {
    assertThat(stories("Mrs K. from Leeds threw away her glasses.")).hasSize(1);
    assertThat(stories("Mrs K. wrote this page on my table.")).isEmpty();
  }

  @Test
  void whatAStudyCountsIsNoStory() {
    assertThat(stories("One patient in the aspirin group died of a stroke.")).isEmpty();
    assertThat(stories("One patient fainted while aspirin was injected.")).isEmpty();
    assertThat(stories("One patient took aspirin and her pain vanished.")).hasSize(1);
  }

  @Test
  void whatToDoForSomebodyIsNoStory() {
    assertThat(stories("If Mr D wants aspirin for his pain, tell him what it can do.")).isEmpty();
    assertThat(stories("Mr D wanted aspirin for his pain, and it went.")).hasSize(1);
  }

  @Test
  void aCountOfPatientsIsNoStory() {
    assertThat(stories("Twenty-one patients had aspirin and less pain.")).isEmpty();
    assertThat(stories("One patient chose aspirin, and the other had surgery for pain.")).isEmpty();
    assertThat(stories("One patient took aspirin and walked without pain.")).hasSize(1);
  }
}
