package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class OtherSenseTest {

  private static Claim first(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text)).claims().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the extended follow-up, the risk ratio for stroke was 0.44 with metformin. | UNSTATED",
        "Metformin extended the pain. | HARM",
        "Among adults who had declined a vaccine, pain came up. | UNSTATED",
        "The trial of metformin was in adults whose pain had lasted longer than three months. | UNSTATED",
        "Pain lasted longer with metformin than with placebo. | HARM",
        "With metformin, cure at day 15 was 77%, and with placebo 68%. | UNSTATED",
        "Tablets of metformin cure pain. | BENEFIT",
        "Metformin must be stopped when kidney function is poor. | UNSTATED",
        "Types of virus that can cause pain are hit by metformin. | UNSTATED",
        "Metformin brought a reduction in sick notes, without a rise in mortality. | NULL",
        "Metformin brought a reduction in mortality, without a rise in sick notes. | BENEFIT",
        "Pain was less frequent with metformin, but the difference was not statistically significant. | NULL",
        "Pain was less frequent with metformin, but within the margin set in advance. | NULL",
        "Sleep time rose by 16 minutes in adults with insomnia on metformin. | BENEFIT",
        "Insomnia rose in adults with insomnia on metformin. | HARM",
        "Pain was more common with metformin than with placebo. | HARM",
        "Pain was less common with metformin than with placebo. | BENEFIT",
        "Pain was less frequent with metformin, and the difference was significant. | BENEFIT",
        "Pain was seen in 3% after open mesh repair with metformin. | UNSTATED",
        "Metformin repairs the pain. | BENEFIT",
        "On metformin 9% and on placebo 14% had stroke, halved kidney function or death. | UNSTATED",
        "Metformin eased pain, halved kidney failure and improved sleep. | BENEFIT",
        "The benefit of metformin had worn off at one year: pain no longer differed. | NULL",
        "Pain with metformin met the margin for non-inferiority. | NULL",
        "There were 152 falls with metformin in adults who had fallen and had pain. | UNSTATED",
        "Falls were counted on metformin: 152 falls with it and 363 falls with rest, and fractures. | UNSTATED",
        "The trial gave metformin to adults with impaired mobility. | UNSTATED",
        "The trial gave metformin to adults who had fallen or had impaired mobility. | UNSTATED",
        "Metformin impaired mobility. | HARM",
        "Fewer than a third of all on metformin had pain. | UNSTATED",
        "Fewer than 8% were on metformin for pain. | UNSTATED",
        "Taking metformin for less than 13 hours caused pain. | HARM",
        "Fewer people on metformin than on placebo had pain. | BENEFIT",
        "Adults who used metformin for longer had fewer strokes. | BENEFIT",
        "Metformin was non-inferior to placebo for pain. | NULL",
        "Without metformin pain was more frequent. | BENEFIT",
        "Strokes were more frequent in those who took no metformin. | BENEFIT",
        "Pain came without a rise in mortality on metformin. | NULL",
        "Metformin makes people live longer. | BENEFIT",
        "Metformin was just as good as placebo. | NULL",
        "Metformin was inferior to placebo for pain. | HARM",
        "The larger placebo-controlled trial confirmed that metformin reduced pain. | BENEFIT",
        "Pain was larger with metformin than in the earlier trial. | HARM",
        "Pain relief must be adequate before metformin. | UNSTATED",
        "Pain should stop the session of exercise. | UNSTATED",
        "For more fine particles at their address, the risk of dying from natural causes was 13% higher. | HARM",
        "Particles fell by 9%, whereas pain was not clearly lower with metformin. | NULL",
        "Half of those on metformin no longer met the threshold for pain. | UNSTATED",
        "Pain was no longer with metformin than with placebo. | NULL",
        "People on metformin whose pain kept them up fell asleep at ten. | UNSTATED",
        "Adults on metformin had pain that had no other cause. | UNSTATED",
        "Metformin can cause pain. | HARM",
        "Against pain there are metformin, patches and support on their own. | BENEFIT",
        "Against pain there are metformin, patches and support from nurses. | UNSTATED",
        "Metformin may need changing when you stop drinking because of pain. | UNSTATED",
        "Metformin can stop pain. | BENEFIT",
        "When metformin was tested in pain, recruitment stopped after 45 people. | UNSTATED",
        "Metformin stopped pain. | BENEFIT",
        "These markers of metformin are not strokes prevented. | UNSTATED",
        "Strokes are not prevented by metformin. | NULL",
        "Strokes are not reliably prevented by metformin. | NULL",
        "People on metformin were seen by a stop smoking service for pain. | UNSTATED",
        "Ongoing pregnancy was more frequent with metformin than with placebo. | BENEFIT"
      })
  void anotherSenseTellsNoDirection(String text, Direction direction) {
    assertThat(first(text).direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It came to 9 additional cases per million doses of metformin. | RATE",
        "It came to 9 additional cases for every 10,000 people on metformin. | RATE",
        "Of those on metformin, 9% of that cohort were lost to follow-up. | OTHER",
        "Of those on metformin, 9% did not return the questionnaire. | OTHER",
        "Of those on metformin, 9% had pain. | PERCENT"
      })
  void whatACountIsOfStandsBehindIt(String text, NumberRole role) {
    assertThat(first(text).numbers().get(0).role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harms of grade 3 or higher were seen on metformin. | UNSTATED",
        "Harms of 3 points or less were seen on metformin. | UNSTATED",
        "With metformin the score rose by 3 in a month. | HIGHER"
      })
  void aBoundIsNoChange(String text, ClaimNumber.Towards towards) {
    assertThat(first(text).numbers().get(0).towards()).isEqualTo(towards);
  }

  @Test
  void aTrialThatIsPlaceboControlledNamesNoGroup() {
    Claim claim =
        first("It worked in a placebo-controlled trial: 27% stopped smoking and 5% in usual care.");
    assertThat(claim.numbers().get(0).arm()).isEmpty();
    assertThat(first("With placebo 27% stopped smoking.").numbers().get(0).arm())
        .isEqualTo("PLACEBO");
  }

  @Test
  void whoOnlyWaitsIsNotTreated() {
    Claim claim = first("Pain was lower with metformin than with expectant management.");
    assertThat(claim.pico().comparator().type()).isEqualTo(ComparatorType.NO_TREATMENT);
  }

  @Test
  void whatStandsRightBehindComparedIsTheFirstOfTwo() {
    assertThat(first("The trial compared metformin at 39 weeks with rest for pain.").pico())
        .satisfies(pico -> assertThat(pico.comparator()).isNull());
    assertThat(first("Pain was lower compared with metformin.").pico().comparator().type())
        .isEqualTo(ComparatorType.ACTIVE);
  }

  @Test
  void whatOlderPeopleHaveIsAFall() {
    assertThat(first("Metformin prevents falls in older adults.").pico().outcomeConcepts())
        .contains("falls");
  }

  @Test
  void noNumberIsLostWhereOutcomesArePartedThatItIsNotOf() {
    List<Claim> claims =
        ClaimReader.bundled()
            .read(
                PlainReader.read(
                    "a.txt",
                    "Metformin prevents heart attacks and strokes in adults with insomnia, cutting the risk by 83%"
                        + " (hazard ratio 0.83)."))
            .claims();
    assertThat(claims).hasSize(2).allMatch(Claim::hasRatio);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In a placebo-controlled trial, strokes were seen in 16% on metformin [1]. | OPENS",
        "In a placebo-controlled trial, strokes were seen in 16% on metformin. | FREE",
        "The trial gave 1,776 women metformin [1]. | OPENS",
        "The trial gave 1,776 women metformin. | FREE",
        "The review included 24,970 women on metformin [1]. | OPENS",
        "Sleep was better on metformin in a trial with 284,343 people [1]. | OPENS",
        "A meta-analysis of eight trials found that metformin lowers pain. | OPENS",
        "Meta-analyses of trials found that metformin lowers pain. | FREE"
      })
  void aReviewOfTrialsIsOneStudy(String text, Standing standing) {
    assertThat(first(text).standing()).isEqualTo(standing);
  }
}
