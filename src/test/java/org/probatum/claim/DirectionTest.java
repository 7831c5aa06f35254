package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

/** Which way a statement says that an outcome went. */
class DirectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Screening can help some, harm some and leave most as they were. | UNSTATED",
        "Screening can help some people. | BENEFIT",
        "Frail people may be less often offered surgery for dementia. | UNSTATED",
        "Surgery for pain is less often quoted. | UNSTATED",
        "After surgery pain is less often severe. | BENEFIT",
        "Statins given at less than 30 weeks and stroke were noted. | UNSTATED",
        "Pain after statins and after placebo differed, which could be due to chance. | NULL",
        "Fewer strokes occurred with statins, yet the interval does not rule out chance. | NULL",
        "Pain improved by 26 points with statins and 20 with placebo, which was non-inferior. | NULL",
        "The hazard ratio for stroke was 0.96, so aspirin clearly lowered the risk. | BENEFIT",
        "In adults with a high weight aspirin raised the risk. | HARM",
        "Both programmes beat usual care for depression. | BENEFIT",
        "Strokes were no more frequent with statins. | NULL",
        "Mortality was no different with statins. | NULL",
        "Strokes were lower with statins, equivalent to 3.7 fewer per 1000 people. | BENEFIT",
        "Strokes with statins were equivalent to those with aspirin. | NULL",
        "Strokes were twice as common with the tablets. | HARM",
        "Strokes were half as common with the tablets. | BENEFIT",
        "Strokes were equally common with both tablets. | NULL",
        "Children breastfed for six months or longer had lower odds of leukaemia. | BENEFIT",
        "Breastfeeding was associated with a higher risk of childhood leukaemia. | HARM",
        "People who had cataract surgery were more likely to develop dementia. | HARM",
        "A clinically important harm is not ruled out beyond a month. | UNSTATED",
        "Deaths doubled with metformin, though a harm was not excluded. | HARM",
        "Infections doubled after dexamethasone. | HARM",
        "Infections after dexamethasone doubled. | UNSTATED",
        "Infections tripled with dexamethasone. | HARM",
        "The laser left quality of life as eye drops did. | UNSTATED",
        "Aspirin drops mortality. | BENEFIT",
        "Coffee was associated with a lower risk of death. | BENEFIT",
        "Coffee carried a higher risk of death. | HARM",
        "Coffee was associated with reduced mortality. | BENEFIT",
        "Coffee was given to people with reduced mobility. | UNSTATED",
        "Higher potassium went with fewer strokes. | BENEFIT",
        "Higher potassium was associated with strokes. | HARM",
        "Higher mortality was associated with more smoking. | HARM",
        "Quality of life was much the same with aspirin. | NULL",
        "Aspirin was as effective as warfarin in preventing stroke. | NULL",
        "Aspirin was at least as effective as warfarin in preventing stroke. | BENEFIT"
      })
  void isRead(String statement, Direction direction) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", statement)).claims())
        .isNotEmpty()
        .allMatch(claim -> claim.direction() == direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cycling prevents strokes in people with migraine. | stroke",
        "Cycling was followed by headache in half of the people. | headache-frequency",
        "Headache in people with migraine was rarer after cycling. | headache-frequency",
        "Cycling helps people with migraine. | headache-frequency"
      })
  void whatPeopleSufferFromIsNoOutcomeBesideOne(String statement, String outcome) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", statement)).claims())
        .allSatisfy(claim -> assertThat(claim.pico().outcomeConcepts()).containsOnly(outcome));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "People given an aid scored 13 points higher on a 0-100 knowledge scale than people without. | false",
        "The trial enrolled 100 young healthy people. | true"
      })
  void theEndOfAScaleCountsNobody(String statement, boolean counts) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", statement)).claims())
        .anyMatch(claim -> claim.has(NumberRole.SAMPLE_SIZE) == counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haemoglobin rose by 10.7 g/L with iron. | MEAN_DIFFERENCE",
        "Haemoglobin was 107 g/L with iron. | DOSE",
        "Haemoglobin was lowered by 10 g a day. | DOSE"
      })
  void aConcentrationByWhichSomethingRoseIsADifference(String statement, NumberRole role) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", statement)).claims())
        .allMatch(claim -> claim.has(role));
  }
}
