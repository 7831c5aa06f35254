package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void anEntryTellsWhatItLacks() {
    assertThat(read("Doe J. A title of some length. Gut. 2010;3:4-5.").lacking()).isEmpty();
    assertThat(read("World Health Organization. Depression. Geneva.").lacking()).contains("year");
  }
}
