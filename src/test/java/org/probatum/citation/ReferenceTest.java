package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTest {

  private static Reference read(String entry) {
    return new ReferenceReader().read(Articles.of("Text.", "", "References", entry)).get(0);
  }

  @Test
  void anEntryTellsWhichFieldsItLacks() {
    assertThat(
            read("3. Suzuki, J. (2023). A scoping review. Frontiers in Psychiatry, 14.").missing())
        .containsExactly("pages or article number");
    assertThat(read("Doe J. A title of some length. Gut. 2010;3:4-5.").missing()).isEmpty();
    assertThat(
            read("World Health Organization. (2021). Depression. https://www.who.int/x").missing())
        .isEmpty();
  }

  @Test
  void aWorkListedTwiceHasOneTitleKey() {
    Reference one = read("Doe J. Does it work? A trial. Gut. 2010;3:4-5.");
    Reference other = read("2. Doe, J. (2010). Does it work? A Trial. Gut, 3, 4-5.");
    assertThat(one.titleKey()).isEqualTo(other.titleKey()).isEqualTo("doesitworkatrial");
    assertThat(one.number()).isNull();
    assertThat(other.number()).isEqualTo(2);
  }
}
