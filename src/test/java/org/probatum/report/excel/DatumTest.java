package org.probatum.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatumTest {

  @Test
  void aLinkThatFitsOnALineStays() {
    Datum link = Datum.text("C3, C4").to("'Claims'!A7");
    assertThat(link.within(10)).isSameAs(link);
  }

  @Test
  void aLinkThatTakesMoreThanALineIsPlainText() {
    Datum link = Datum.text("[1] Meyer 2021\n[2] Tan 2019").to("'References'!A4");
    assertThat(link.within(40).link()).isNull();
    assertThat(link.within(40).look()).isEqualTo(Look.TEXT);
    assertThat(link.within(40).text()).isEqualTo(link.text());
  }

  @Test
  void aLinkToTheWebStaysInAnyCase() {
    Datum link = Datum.text("10.1000/very-long-identifier").to("https://doi.org/10.1000/x");
    assertThat(link.within(5)).isSameAs(link);
  }

  @Test
  void whatLeadsNowhereIsNoLink() {
    assertThat(Datum.text("R9").to(null).look()).isEqualTo(Look.TEXT);
  }
}
