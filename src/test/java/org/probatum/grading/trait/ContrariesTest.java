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
        "it helped in rural clinics | adults in urban clinics | rural",
        "in angle-closure glaucoma it helped | adults with open-angle glaucoma | angle-closure",
        "in adults with chronic migraine it helped | adults with episodic migraine | chronic migraine",
        "in early-stage melanoma it helped | patients with stage iiic or iv melanoma | early-stage",
        "in metastatic breast cancer it helped | women with early-stage breast cancer | metastatic breast cancer",
        "it helped in newly diagnosed epilepsy | adults with uncontrolled seizures | newly diagnosed",
        "it was tried in stable coronary disease | adults with a myocardial infarction in the last 30 days | stable coronary",
        "it was tried in acute coronary syndromes | adults with stable angina | acute coronary syndromes",
        "it was better as first-line treatment | adults with relapsed lymphoma | first-line treatment",
        "the women had twins | women with a single pregnancy | twins",
        "they interviewed 24 general practitioners | 24 adults with chronic pain | interviewed 24 general practitioners",
        "they interviewed 24 older adults | 24 nurses in hospices | interviewed 24 older adults",
        "it helped in refractory disease | patients with previously untreated lymphoma | refractory"
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
        "in rural clinics it helped | adults in rural and urban clinics",
        "in adults with chronic migraine it helped | adults with chronic or episodic migraine",
        "in early-stage melanoma it helped | patients with stage ii or iv melanoma",
        "fewer had an acute coronary syndrome | adults with coronary disease",
        "the women had twins | women with a single or a twin pregnancy",
        "they interviewed 24 doctors | 24 doctors and adults with chronic pain",
        "fewer had an uncontrolled infection | adults with newly diagnosed gout"
      })
  void whatMayBeTrueOfTheRecordIsNot(String text, String population) {
    assertThat(Contraries.otherwise(text, population)).isEmpty();
  }
}
