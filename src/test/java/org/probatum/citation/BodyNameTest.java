package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {

  @ParameterizedTest
  @CsvSource({
    "WHO, World Health Organization, true",
    "NICE, National Institute for Health and Care Excellence, true",
    "MHRA, Medicines and Healthcare products Regulatory Agency, true",
    "FDA, US Food and Drug Administration, true",
    "USPSTF, US Preventive Services Task Force, true",
    "UK NSC, UK National Screening Committee, true",
    "NSC, UK National Screening Committee, true",
    "CDC, Centers for Disease Control and Prevention, true",
    "WHO, World Heart Federation, false",
    "FDA, European Medicines Agency, false",
    "WH, World Health Organization, false",
    "Who, World Health Organization, false",
    "N, NICE, false"
  })
  void initialsStandForABody(String brief, String name, boolean stands) {
    assertThat(BodyName.isShortFor(brief, name)).isEqualTo(stands);
  }
}
