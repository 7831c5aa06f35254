package org.probatum.grading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.probatum.grading.StatCheck.Kind.PERCENT_OF_COUNT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.grading.StatCheck;

class PercentRelationTest {

  private static List<StatCheck> checked(String marked) {
    return MarkedClaim.checked(PERCENT_OF_COUNT, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{EVENTS:13} of {ARM_SIZE:27} ({PERCENT:48.2%}) relapsed",
        "{EVENTS:13} of the {SAMPLE_SIZE:27} participants ({PERCENT:48.2%}) relapsed",
        "{EVENTS:13} out of {ARM_SIZE:27} adults in the ketamine group ({PERCENT:48.2%}; {CI_LEVEL:95%} CI {CI_LOW:31}-{CI_HIGH:66})",
        "relapse was rarer ({EVENTS:13}/{ARM_SIZE:27}, {PERCENT:48.2%})",
        "relapse was rarer ({EVENTS:13}/{ARM_SIZE:27} [{PERCENT:48.2%}])",
        "{PERCENT:48.2%} ({EVENTS:13}/{ARM_SIZE:27}) relapsed",
        "{PERCENT:48.2%} of participants ({EVENTS:13} of {ARM_SIZE:27}) relapsed",
        "{OTHER:13} ({PERCENT:48.2%}) of {SAMPLE_SIZE:27} participants relapsed",
        "{EVENTS:13} of {ARM_SIZE:27}, or {PERCENT:48.2%}, relapsed"
      })
  void aPercentageBesideItsCountIsRecomputed(String marked) {
    assertThat(checked(marked))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.holds()).isFalse();
              assertThat(check.recomputed()).isEqualTo("48.1%");
              assertThat(check.numbers()).hasSize(3);
              assertThat(check.claim().numbers()).containsAll(check.numbers());
              assertThat(check.numbers().get(0).number()).hasToString("13");
              assertThat(check.numbers().get(1).number()).hasToString("27");
            });
    assertThat(checked(marked.replace("48.2", "48.1"))).singleElement().matches(StatCheck::holds);
  }

  @Test
  void whatItIsOfMayStandBehindAnotherNumberOfPeople() {
    assertThat(
            checked(
                "Among {SAMPLE_SIZE:173} patients, {OTHER:72} ({PERCENT:82%}) of the {ARM_SIZE:88} treated stayed"))
        .singleElement()
        .matches(StatCheck::holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{EVENTS:13} of {ARM_SIZE:27} participants and half of the rest ({PERCENT:20%}) relapsed",
        "{EVENTS:13} of {ARM_SIZE:27} relapsed, and {PERCENT:20%} dropped out",
        "{EVENTS:13} of {ARM_SIZE:27} participants ({PERCENT:20%} of completers) relapsed",
        "{EVENTS:13} of {ARM_SIZE:27} participants ({PERCENT:20%} male) relapsed",
        "{EVENTS:13} of {ARM_SIZE:27} relapsed (model-estimated {PERCENT:20%})",
        "an estimated rate: {EVENTS:13} of {ARM_SIZE:27} ({PERCENT:20%})",
        "{EVENTS:13} of {ARM_SIZE:27} (about {PERCENT:20%}) relapsed",
        "{EVENTS:30} of {ARM_SIZE:27} ({PERCENT:20%}) relapsed",
        "grade {EVENTS:3}/{ARM_SIZE:4} neutropenia ({PERCENT:33%})",
        "{PERCENT:63%} to {PERCENT:86%} ({EVENTS:371} of {SAMPLE_SIZE:490} patients)",
        "{EVENTS:13.5} of {ARM_SIZE:27} ({PERCENT:20%}) relapsed",
        "on {OTHER:5}/{OTHER:11}/2024 ({PERCENT:20%}) relapsed"
      })
  void aPercentageOfSomethingElseIsLeftAlone(String marked) {
    assertThat(checked(marked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the {ARM_SIZE:27} patients in the ketamine group, {OTHER:13} ({PERCENT:48.2%}) relapsed",
        "In time, among {SAMPLE_SIZE:27} adults, {EVENTS:13} ({PERCENT:48.2%}; p=0.1) relapsed"
      })
  void aCountMayStandBehindThePeopleItIsOf(String marked) {
    assertThat(checked(marked))
        .singleElement()
        .matches(check -> !check.holds())
        .matches(check -> check.recomputed().equals("48.1%"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A total of {ARM_SIZE:27} patients, {OTHER:13} ({PERCENT:20%}) of whom relapsed",
        "Of the {ARM_SIZE:27} patients, {OTHER:13} men ({PERCENT:20%}) relapsed",
        "Of the {ARM_SIZE:27} patients, {OTHER:13} ({PERCENT:20%} of completers) relapsed",
        "Of the {ARM_SIZE:27} patients (all adults), {OTHER:13} ({PERCENT:20%}) relapsed",
        "Of the {ARM_SIZE:27} patients, {OTHER:31} ({PERCENT:20%}) relapsed",
        "Of the {DOSE:27} tablets for patients, {OTHER:13} ({PERCENT:20%}) were lost"
      })
  void aCountOfOtherPeopleIsLeftAlone(String marked) {
    assertThat(checked(marked)).isEmpty();
  }

  @Test
  void everyPercentageMeetsItsOwnCount() {
    assertThat(
            checked(
                "{EVENTS:13} of {ARM_SIZE:27} ({PERCENT:48.1%}) versus {EVENTS:3} of {ARM_SIZE:27}"
                    + " ({PERCENT:12.1%})"))
        .extracting(StatCheck::holds, StatCheck::recomputed)
        .containsExactly(tuple(true, "48.1%"), tuple(false, "11.1%"));
  }

  @Test
  void noWholeNumberOfAFewPeopleGivesSomePercentages() {
    assertThat(checked("{PERCENT:47%} of the {SAMPLE_SIZE:25} participants relapsed"))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.holds()).isFalse();
              assertThat(check.recomputed())
                  .isEqualTo("a percentage that a whole number of people gives");
            });
    assertThat(checked("{PERCENT:48%} of the {SAMPLE_SIZE:25} participants relapsed"))
        .singleElement()
        .matches(StatCheck::holds)
        .matches(check -> check.recomputed().equals("12 people"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{PERCENT:47%} of the {SAMPLE_SIZE:125} participants relapsed",
        "nearly {PERCENT:47%} of the {SAMPLE_SIZE:25} participants relapsed",
        "{PERCENT:47%} of all doses in {SAMPLE_SIZE:25} participants",
        "{PERCENT:47%} of {OTHER:25} doses were taken"
      })
  void aPercentageWithoutCountIsLeftAloneWhereItCanBeTrue(String marked) {
    assertThat(checked(marked)).isEmpty();
  }

  @Test
  void aPercentageOfFewPeopleNamedInFrontIsOneThatTheyCanGive() {
    String text = "Of our {SAMPLE_SIZE:37} patients last year, {PERCENT:83.6%} improved";

    assertThat(checked(text)).singleElement().matches(check -> !check.holds());
    assertThat(checked(text.replace("83.6", "83.8"))).singleElement().matches(StatCheck::holds);
    assertThat(checked(text.replace("improved", "of the women improved"))).isEmpty();
    assertThat(checked(text.replace("Of our", "After our"))).isEmpty();
  }
}
