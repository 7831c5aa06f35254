package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in patients at high surgical risk it helped | patients at low surgical risk",
        "men with high-risk prostate cancer did well | men with low-risk or intermediate-risk prostate cancer",
        "in adults at low risk of falls it helped | adults at high risk of falls"
      })
  void theOtherLevelOfARiskIsTold(String text, String population) {
    assertThat(Risks.otherwise(text, population)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in patients at high surgical risk it helped | patients at high surgical risk",
        "in patients at high surgical risk it helped | patients at low or high surgical risk",
        "in patients at high risk of bleeding it helped | patients at low surgical risk",
        "in patients at high risk it helped | patients at low surgical risk",
        "it was not tested in patients at high surgical risk | patients at low surgical risk",
        "patients had a lower risk of falls | adults at high risk of falls",
        "in patients at high surgical risk it may differ from low-risk patients | patients at low surgical risk",
        "it is no option for patients at high surgical risk | patients at low surgical risk",
        "patients at high surgical risk were not in the trial | patients at low surgical risk",
        "in patients at high surgical risk it helped | patients with gout"
      })
  void whatMayBeTrueOfTheRecordIsNot(String text, String population) {
    assertThat(Risks.otherwise(text, population)).isEmpty();
  }
}
