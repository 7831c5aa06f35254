package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.plain.PlainReader;

/** Of whom and of what a sentence says nothing, though it names them. */
class ExcludedTest {

  private static List<Claim> claims(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text)).claims();
  }

  private static Claim only(String text) {
    assertThat(claims(text)).hasSize(1);
    return claims(text).get(0);
  }

  @Test
  void thoseWhoWereExcludedAreNotThePeopleStudied() {
    assertThat(only("Patients with gout or asthma were excluded.").pico().populationConcepts())
        .isEmpty();
    assertThat(only("Patients with gout were excluded if they had asthma.").pico())
        .satisfies(pico -> assertThat(pico.populationConcepts()).containsExactly("asthma"));
    assertThat(only("Patients with gout or asthma took metformin.").pico().populationConcepts())
        .hasSize(2);
  }

  @Test
  void whoseComplicationsWereCountedDidNotTakePart() {
    assertThat(only("Newborn complications were seen in 32% with metformin.").pico())
        .satisfies(pico -> assertThat(pico.populationConcepts()).isEmpty());
    assertThat(only("Metformin was given to newborn babies in a trial.").pico())
        .satisfies(pico -> assertThat(pico.populationConcepts()).containsExactly("neonate"));
  }

  @Test
  void aClauseMayEndBehindABracket() {
    assertThat(
            claims(
                "Stroke was less frequent with metformin (9% versus 14%), but pain was more frequent (8%)."))
        .extracting(Claim::text)
        .containsExactly(
            "Stroke was less frequent with metformin (9% versus 14%)",
            "but pain was more frequent (8%).");
    assertThat(claims("Metformin was given (in men it lowered stroke, but pain rose) to adults."))
        .allMatch(claim -> claim.text().endsWith("to adults."));
  }

  @Test
  void whatPeopleHadBelongsToTheSentenceThatCountsThem() {
    assertThat(
            claims(
                "Of 60 infants, 11 who had metformin and 20 who had no tablet were given to asthma."))
        .hasSize(1);
    assertThat(claims("Of 60 infants, 11 had metformin and 20 had asthma.")).hasSize(2);
  }

  @Test
  void anItemOfAListThatBeginsWithIfAssertsNothing() {
    String item = " have severe asthma that aspirin makes worse";
    assertThat(claims("Do not take it if\n\n- you" + item)).noneMatch(c -> c.text().contains(item));
    assertThat(claims("Do not take it if\n\n- People" + item))
        .anyMatch(c -> c.text().contains(item));
  }

  @Test
  void aBoundThatDefinesAnOutcomeIsNoResult() {
    assertThat(only("Metformin prevented a loss of at least 50% in 40 adults with gout.").numbers())
        .filteredOn(number -> number.number().literal().equals("50"))
        .extracting(ClaimNumber::role)
        .containsExactly(NumberRole.OTHER);
    assertThat(only("Metformin helped at least 50% of 40 adults with gout.").numbers())
        .filteredOn(number -> number.number().literal().equals("50"))
        .extracting(ClaimNumber::role)
        .containsExactly(NumberRole.PERCENT);
  }

  @Test
  void theTreatmentIsNoExposureThatAnArticleNamesMost() {
    String harms = "Smoking harms. Smoking is common. Smoking in pregnancy is worse. ";
    String text = harms + "Aspirin is old.\n\nNext part\n\nThe treatment helps people with gout.";
    assertThat(claims(text))
        .filteredOn(claim -> claim.text().startsWith("The treatment"))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.pico().interventionConcepts()).containsExactly("aspirin");
              assertThat(claim.pico().chiefConcepts()).isEmpty();
            });
  }
}
