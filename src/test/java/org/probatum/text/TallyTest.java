package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void wordMetMostOftenIsTheFirstByNameOfSeveral() {
    Tally tally = new Tally();
    List.of("b", "c", "b", "a", "c").forEach(tally::add);

    assertThat(tally.most(1)).contains("b");
    assertThat(tally.most(2)).contains("b");
    assertThat(tally.most(3)).isEmpty();
  }
}
