package org.probatum.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebAddressTest {

  @Test
  void escapesWhatADoiMayHoldAndAnAddressMayNot() {
    assertThat(WebAddress.of("https://doi.org/10.1002/(SICI)1<35::AID-1>3.0"))
        .isEqualTo("https://doi.org/10.1002/(SICI)1%3C35::AID-1%3E3.0");
  }

  @Test
  void keepsTheQuery() {
    assertThat(WebAddress.of("http://example.org/a b?c=d"))
        .isEqualTo("http://example.org/a%20b?c=d");
  }

  @Test
  void makesNoLinkOfWhatIsNoWebAddress() {
    assertThat(WebAddress.of("javascript:alert(1)")).isNull();
    assertThat(WebAddress.of("www.example.org")).isNull();
    assertThat(WebAddress.of("https://exa mple/x")).isNull();
  }
}
