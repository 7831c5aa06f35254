package org.probatum.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void marksAndEntitiesOfHtmlBecomeText() {
    assertThat(Plain.unmarked("<i>Sleep</i> &amp; rest (P &lt; .05; I&#178; &gt;50&#x25;)"))
        .isEqualTo("Sleep & rest (P < .05; I\u00b2 >50%)");
    assertThat(Plain.unmarked("P &amp;lt; .001")).isEqualTo("P < .001");
  }

  @Test
  void whatIsNoEntityStays() {
    assertThat(Plain.unmarked("AT&T &foo; &#999999;x & y"))
        .startsWith("AT&T &foo;")
        .endsWith("x & y");
    assertThat(Plain.unmarked("a &#0; b")).isEqualTo("a   b");
    assertThat(Plain.unmarked(null)).isNull();
  }
}
