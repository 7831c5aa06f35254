package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrariesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in premenopausal women it helped | postmenopausal women | premenopausal",
        "in people living at home falls were fewer | residents of nursing homes | living at home",
        "residents of care homes fell less | community-dwelling adults | residents of care homes",
        "in hospitalised patients it helped | outpatients with gout | hospitalised patients",
        "they were fed formula | breastfed infants | fed formula",
        "it helped in rural clinics | adults in urban clinics | rural"
      })
  void whoIsMeantExcludesThoseOfTheRecord(String text, String population, String words) {
    assertThat(Contraries.otherwise(text, population)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in postmenopausal women it helped | postmenopausal women",
        "it was not tested in premenopausal women | postmenopausal women",
        "in rural and urban clinics it helped | adults in urban clinics",
        "fewer were hospitalised | outpatients with gout",
        "fewer moved to nursing homes | community-dwelling adults",
        "in hospitalised patients it helped | adults with gout",
        "in rural clinics it helped | adults in rural and urban clinics"
      })
  void whatMayBeTrueOfTheRecordIsNot(String text, String population) {
    assertThat(Contraries.otherwise(text, population)).isEmpty();
  }
}
