package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  private static Reference read(String entry) {
    return new ReferenceReader().read(Articles.of("Text.", "", "References", entry)).get(0);
  }

  @Test
  void aWorkListedTwiceInTwoStylesIsOneWork() {
    Reference one = read("Doe J. Does it work? A trial. Gut. 2010;3:4-5.");
    assertThat(one.isSameWork(read("2. Doe, J. (2010). Does it work? A Trial. Gut, 3, 4-5.")))
        .isTrue();
    assertThat(one.isSameWork(read("Doe, J. (2012). Does it work? A trial. Gut, 5, 4-5.")))
        .isFalse();
  }

  @Test
  void oneDoiUnderTwoTitlesWasCopied() {
    String doi = " Gut. 2010;3:4-5. doi:10.1000/walk";
    Reference one = read("Doe J. Walking after hip repair." + doi);
    assertThat(one.isSameWork(read("Doe J. Walking after a hip repair: a trial." + doi))).isTrue();
    assertThat(one.isSameWork(read("Roe R. Sleep and mood in shift workers." + doi))).isFalse();
  }

  @Test
  void anEntryTellsWhatItLacks() {
    assertThat(read("Doe J. A title of some length. Gut. 2010;3:4-5.").lacking()).isEmpty();
    assertThat(read("World Health Organization. Depression. Geneva.").lacking()).contains("year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UK National Screening Committee. Bowel cancer screening. London: UK NSC; 2024.",
        "US Walking Administration. Walking: what to know. Silver Spring, Md.: WA; 2023.",
        "World Health Organization. (2016). Recommendations on walking. Geneva: WHO.",
        "Institute for Good Walking. (2019). Walking after a fall (guideline NG128).",
        "Doe J. How to walk. Oxford: Oxford University Press, 2019."
      })
  void aReportWithPlaceAndPublisherIsWhole(String entry) {
    assertThat(read(entry).lacking()).isEmpty();
    assertThat(read(entry).authors()).hasSize(1);
  }

  @Test
  void aRegistrationIsFoundByItsNumber() {
    assertThat(read("Doe J. Walking: A guide. 2019. NCT01234567.").lacking()).isEmpty();
    assertThat(read("Doe J. Walking: A guide. 2019. NCT0123.").lacking())
        .containsExactly("place of publication");
  }

  @Test
  void aSubtitleIsNoPublisher() {
    assertThat(read("Doe J. Walking: A guide. 2019.").lacking())
        .containsExactly("place of publication");
  }

  @Test
  void anEntryWithoutNumberIsCalledByItsShortName() {
    assertThat(read("Doe J. A title of some length. Gut. 2010;3:4-5.").called())
        .isEqualTo("Doe 2010");
    assertThat(read("7. Doe J. A title of some length. Gut. 2010;3:4-5.").called()).isEqualTo("7");
  }
}
