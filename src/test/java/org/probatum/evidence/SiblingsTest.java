package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colorectal-cancer | liver-cancer,cancer | true",
        "liver-cancer | liver-cancer,cancer | false",
        "cancer | liver-cancer,cancer | false",
        "colorectal-cancer | cancer | false",
        "stroke | liver-cancer,cancer | false",
        "colorectal-cancer,stroke | liver-cancer,cancer | false"
      })
  void kindsOfOneThingAreSiblings(String told, String known, boolean siblings) {
    assertThat(Siblings.are(Set.of(told.split(",")), Set.of(known.split(",")))).isEqualTo(siblings);
  }
}
