package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.grading.trait.Group.State;

class GroupWordsTest {

  @ParameterizedTest
  @CsvSource({
    "the trial enrolled 55 pregnant women, pregnant women",
    "it examined the effects on adolescents with the disease, adolescents",
    "the study involved 55 rats, rats",
    "the trial shows that men with acne benefit too, men",
    "40 healthy volunteers took it, healthy volunteers",
    "the result applies to healthy children just as well, children",
    "this holds true for women, women",
    "of 300 non-pregnant women some, non-pregnant women",
    "in adults aged 18 to 35 years with it, adults aged 18 to 35 years",
    "in patients aged over 80 a target, patients aged over 80",
    "older men who used it lived longer, men",
    "in women over 40 it halves, women over 40",
    "in women over 40 weeks pregnant, women",
    "it randomised 90 inpatients who were 65 or older, inpatients who were 65 or older",
    "it randomised 90 inpatients who were under 65, inpatients who were under 65",
    "in adults younger than 60 it works, adults younger than 60",
    "in women under 60 kg, women",
    "men and women between 55 and 64 years of age, women between 55 and 64 years of age",
    "it invited men 65 to 74 years old, men 65 to 74 years old"
  })
  void thoseWhoWereStudiedAreNamed(String text, String who) {
    assertThat(GroupWords.told(text)).extracting(Group::words).containsExactly(who);
  }

  @Test
  void studentsOfAUniversityAreNoChildren() {
    assertThat(GroupWords.recorded("university students without a disease"))
        .extracting(Group::from)
        .containsExactly(18.0);
    assertThat(GroupWords.recorded("students with a disease")).isEmpty();
  }

  @Test
  void overAnAgeBeginsBehindIt() {
    Group told = GroupWords.told("in patients aged over 80").get(0);

    assertThat(told.sharesAgesWith(GroupWords.recorded("adults aged 60 to 80").get(0))).isFalse();
    assertThat(told.sharesAgesWith(GroupWords.recorded("adults aged 60 to 90").get(0))).isTrue();
  }

  @Test
  void underAnAgeEndsBeforeIt() {
    Group told = GroupWords.told("it randomised 90 inpatients who were under 65").get(0);

    assertThat(told.sharesAgesWith(GroupWords.recorded("adults aged 65 to 80").get(0))).isFalse();
    assertThat(told.sharesAgesWith(GroupWords.recorded("adults aged 18 to 80").get(0))).isTrue();
    assertThat(told.sharesAgesWith(GroupWords.recorded("adults who were 65 or older").get(0)))
        .isFalse();
  }

  @Test
  void bothOfTwoGroupsAreNamed() {
    assertThat(GroupWords.told("given to 200 children and adults"))
        .extracting(Group::words)
        .containsExactly("children", "adults");
  }

  @ParameterizedTest
  @CsvSource({
    "it was not tested in children",
    "unlike earlier work in mice",
    "parents of children",
    "the result does not apply to children",
    "nobody knows whether it applies to children",
    "in patients 12 of 40 had it"
  })
  void othersAreNotThoseWhoWereStudied(String text) {
    assertThat(GroupWords.told(text)).isEmpty();
  }

  @Test
  void yearsBehindANounSayMoreThanIt() {
    assertThat(GroupWords.told("in 40 adults aged between 18 and 35"))
        .extracting(Group::from, Group::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(18.0, 35.0));
    assertThat(GroupWords.told("in 40 non-pregnant women").get(0).traits())
        .containsExactly(State.FEMALE, State.NOT_PREGNANT);
  }

  @Test
  void yearsWithoutAnEndMayBeginTooLow() {
    assertThat(GroupWords.told("in 40 children under five"))
        .extracting(Group::words, Group::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("children under five", 4.95));
    assertThat(GroupWords.recorded("children under 15 years with asthma"))
        .extracting(Group::to)
        .containsExactly(14.85);
    Group told = GroupWords.told("in 40 adults aged 18 or over").get(0);
    Group noun = GroupWords.told("in 40 adults").get(0);
    Group recorded = GroupWords.recorded("adults aged 65 years or older").get(0);
    assertThat(told.beginsBelow(recorded, 5)).isTrue();
    assertThat(recorded.beginsBelow(told, 5)).isFalse();
    assertThat(GroupWords.tellsYears(told)).isTrue();
    assertThat(GroupWords.tellsYears(noun)).isFalse();
  }

  @Test
  void yearsInTheRecordComeBeforeItsNouns() {
    assertThat(GroupWords.recorded("girls and women aged 10 to 30 years"))
        .extracting(Group::from, Group::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(10.0, 30.0));
  }

  @ParameterizedTest
  @CsvSource({
    "infants aged 12 months or younger, 0, 1",
    "children aged 6 months to 5 years, 0.5, 5",
    "children aged 6 to 18 months, 0.5, 1.5",
    "newborns aged 14 days, 0.038, 150",
    "people aged 40 years or older, 40, 150",
    "adults over 65, 65, 150"
  })
  void agesAreToldInYears(String population, double from, double to) {
    assertThat(GroupWords.recorded(population))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.from()).isCloseTo(from, within(0.001));
              assertThat(group.to()).isEqualTo(to);
            });
  }

  @Test
  void adolescentsAreNoAdults() {
    Group young = GroupWords.told("in adolescents").get(0);
    assertThat(GroupWords.recorded("adults with asthma")).noneMatch(young::sharesAgesWith);
    assertThat(GroupWords.recorded("patients aged 12 years and over"))
        .allMatch(young::sharesAgesWith);
  }

  @Test
  void womenAreNoMen() {
    assertThat(GroupWords.states("34 439 male doctors")).containsExactly(State.MALE);
    assertThat(GroupWords.states("pregnant women"))
        .containsExactlyInAnyOrder(State.FEMALE, State.PREGNANT);
  }
}
