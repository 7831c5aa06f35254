package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmWordsTest {

  private static List<Rhythm> often(String text) {
    return RhythmWords.often(text, Treatments.in(text));
  }

  private static List<Rhythm> counts(String text) {
    return RhythmWords.counts(text, Treatments.in(text));
  }

  @ParameterizedTest
  @CsvSource({
    "apixaban 5 mg twice daily, 2, false",
    "20 mg once a day, 1, false",
    "twice-daily budesonide, 2, false",
    "2000 units a day, 1, true",
    "dapagliflozin 10 mg by mouth once daily, 1, false",
    "monthly vitamin D, 0.0329, true",
    "donanemab every 4 weeks, 0.0357, false",
    "ketamine 0.5 mg/kg every other day, 0.5, false"
  })
  void aTreatmentIsGivenSoOftenADay(String text, double times, boolean loose) {
    List<Rhythm> found = often(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).times()).isCloseTo(times, within(0.001));
    assertThat(found.get(0).loose()).isEqualTo(loose);
  }

  @ParameterizedTest
  @CsvSource({
    "pain was measured twice a week",
    "1.53% per year with the 110 mg dose and 1.11% per year",
    "they drank daily"
  })
  void whatIsNotGivenHasNoRhythm(String text) {
    assertThat(often(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a single ketamine infusion, 1",
    "three weekly ketamine infusions, 3",
    "one receiving three ketamine infusions, 3",
    "repeated ketamine infusions, 2",
    "two injections of the vaccine, 2"
  })
  void aTreatmentIsGivenSoManyTimes(String text, double times) {
    assertThat(counts(text)).extracting(Rhythm::times).containsExactly(times);
  }

  @ParameterizedTest
  @CsvSource({
    "four to eight doses",
    "up to three ketamine infusions",
    "at least one dose",
    "two dose levels",
    "six weeks of infusions"
  })
  void aRangeOrALevelIsNoCount(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "drug 4 mg daily, drug 2 mg twice daily, true",
    "drug 4 mg weekly, drug 4 mg daily, false",
    "drug 4 mg once a month, drug 4 mg every 4 weeks, true",
    "drug 4 mg once a month, drug 4 mg once a year, false",
    "drug 4 mg once daily, drug 4 mg twice daily, false"
  })
  void aPlainDailyFitsAnyNumberOfTimesADay(String told, String recorded, boolean fits) {
    assertThat(often(told).get(0).fits(often(recorded).get(0), 0.12)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "a single infusion, repeated infusions, false",
    "six infusions, repeated infusions, true",
    "several doses, two doses, true",
    "six infusions, three infusions, false"
  })
  void severalMayBeAnyNumberAboveOne(String one, String other, boolean fit) {
    Rhythm first = counts(one).get(0);
    Rhythm second = counts(other).get(0);
    assertThat(first.fits(second, 0.12)).isEqualTo(fit);
    assertThat(second.fits(first, 0.12)).isEqualTo(fit);
  }
}
