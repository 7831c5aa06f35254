package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void theLastOfSeveralIsJoinedWithAnd() {
    assertThat(Listing.of(List.of())).isEmpty();
    assertThat(Listing.of(List.of("year"))).isEqualTo("year");
    assertThat(Listing.of(List.of("year", "journal"))).isEqualTo("year and journal");
    assertThat(Listing.of(List.of("year", "journal", "author")))
        .isEqualTo("year, journal and author");
  }
}
