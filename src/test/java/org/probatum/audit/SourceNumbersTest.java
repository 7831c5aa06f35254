package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Verdict;

/** Numbers of an article beside those of a trial with three arms, two of them of one treatment. */
class SourceNumbersTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "miller2019", "title": "Early and late metformin for type 2 diabetes: a randomised trial",
        "authors": ["Miller A", "Brown T"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with type 2 diabetes", "intervention": "metformin, early or late",
          "comparator": {"type": "placebo", "detail": "placebo"}, "randomised": 3000,
          "arms": [
            {"name": "early metformin", "role": "intervention", "participants": 1012},
            {"name": "late metformin", "role": "intervention", "participants": 998},
            {"name": "placebo", "role": "comparator", "participants": 990}],
          "outcomes": [{
            "name": "cardiovascular death", "class": "patient important", "timepoint": "5 years",
            "values": [
              {"arm": "early metformin", "value": "4.1", "unit": "%"},
              {"arm": "late metformin", "value": "6.2", "unit": "%"},
              {"arm": "placebo", "value": "8.3", "unit": "%"},
              {"arm": "early metformin", "value": "9.7", "unit": "per 1000 person-years"},
              {"arm": "placebo", "value": "18.4", "unit": "per 1000 person-years"},
              {"arm": "early metformin", "value": "41", "unit": "people"},
              {"arm": "placebo", "value": "82", "unit": "people"}],
            "measure": "hazard ratio", "estimate": "0.49", "low": "0.33", "high": "0.71",
            "direction": "favours intervention", "primary": true, "locator": "abstract", "source": "a"},
          {
            "name": "walking distance score", "class": "patient important",
            "measure": "odds ratio", "estimate": "1.64", "low": "0.87", "high": "3.09",
            "direction": "no difference", "locator": "abstract", "source": "a"},
          {
            "name": "burden index", "class": "patient important",
            "values": [
              {"arm": "early metformin", "value": "37.5", "unit": "points"},
              {"arm": "placebo", "value": "55.8", "unit": "points"}],
            "measure": "mean difference", "estimate": "18.3", "low": "5.0", "high": "31.6",
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "need for rescue tablets", "class": "patient important",
            "values": [{"arm": "early metformin", "value": "46.3", "unit": "%"}],
            "direction": "not stated", "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static String article(String sentence) {
    return "Metformin and the heart\n\nWhat was found\n\n"
        + sentence
        + "\n\nReferences\n\n1. Miller A, Brown T. Early and late metformin for type 2 diabetes: a"
        + " randomised trial. Lancet. 2019;1:2-9.\n";
  }

  private static Audit audit(String sentence) throws Exception {
    return OwnRecords.audit(EVIDENCE, article(sentence));
  }

  private static List<String> rules(String sentence) throws Exception {
    return OwnRecords.rules(
        EVIDENCE,
        article(sentence),
        rule -> rule.startsWith("QUO-NUM") || rule.startsWith("QUO-CON"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of 3000 adults, 1012 were allocated to early metformin and 990 to placebo [1].",
        "Cardiovascular death occurred in 4.1% on early metformin and 6.2% on late metformin [1].",
        "Cardiovascular death was seen in 8.3% of those given placebo and 4.1% of those given early metformin [1].",
        "There were 9.7 cardiovascular deaths per 1000 person-years with early metformin and 18.4 with placebo [1].",
        "Cardiovascular death occurred in 41 of 1012 people given early metformin and 82 of 990 given placebo [1].",
        "Adults with placebo (8.3%) died of cardiovascular causes more often than those on early metformin (4.1%) [1].",
        "Cardiovascular death was less frequent with early metformin than with placebo (4.1% versus 8.3%) [1].",
        "Cardiovascular death was less frequent with early than with late treatment (4.1% versus 6.2%) [1].",
        "Compared with placebo, early metformin led to fewer cardiovascular deaths (4.1% versus 8.3%) [1].",
        "Early metformin without placebo: cardiovascular death in 4.1% versus 8.3% [1].",
        "Much came from those who left placebo, and cardiovascular death occurred in 4.1% and 8.3% (P=0.01) [1].",
        "Cardiovascular death occurred in 41 of 1012 people (4.1%) given early metformin and in 82 of 990 (8.3%) given placebo [1].",
        "Of 3000 adults, 1012 were to start metformin at once and 990 after a wait [1].",
        "The index was 37.5 in the early metformin group and 55.8 in the placebo group, a difference of 18.3 points (95% CI 5.0 to 31.6) [1].",
        "Metformin changed how people felt, and the index differed by 18.3 points (95% CI 5.0 to 31.6) [1].",
        "Of those given early metformin, 46.3% needed rescue tablets [1].",
        "Of those given early metformin, 64.3% needed tablets of another kind [1]."
      })
  void eachNumberInItsOwnGroupIsRight(String sentence) throws Exception {
    assertThat(rules(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of 3000 adults, 990 were allocated to early metformin and 1012 to placebo [1].",
        "Cardiovascular death occurred in 6.2% on early metformin and 4.1% on late metformin [1].",
        "There were 18.4 cardiovascular deaths per 1000 person-years with early metformin and 9.7 with placebo [1].",
        "Cardiovascular death occurred in 82 of 1012 people given early metformin and 41 of 990 given placebo [1].",
        "Cardiovascular death was less frequent with early than with late treatment (6.2% versus 4.1%) [1].",
        "The index was 55.8 in the early metformin group and 37.5 in the placebo group [1].",
        "Heart trouble killed 8.3% of those on early metformin and 4.1% of those on placebo [1]."
      })
  void numbersThatChangedPlacesAreSwapped(String sentence) throws Exception {
    assertThat(rules(sentence)).containsExactly("QUO-NUM-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin changed how people felt, and the index differed by 13.8 points (95% CI 5.0 to 31.6) [1].",
        "Of those given early metformin, 64.3% needed rescue tablets [1]."
      })
  void aResultKnownByItsIntervalOrItsNameHasItsValue(String sentence) throws Exception {
    assertThat(rules(sentence)).containsExactly("QUO-NUM-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The risk of cardiovascular death was 51% with metformin [1]. | true",
        "Metformin spared 51% of patients a cardiovascular death [1]. | true",
        "The efficacy of metformin against cardiovascular death was 51% [1]. | false",
        "The risk of cardiovascular death was 8.3% with placebo [1]. | false"
      })
  void anEffectIsNoShareOfPeople(String sentence, boolean found) throws Exception {
    assertThat(rules(sentence).contains("QUO-NUM-16")).isEqualTo(found);
  }

  @Test
  void anEffectToldWithTheNumbersOfNoneIsFound() throws Exception {
    assertThat(
            rules(
                "Metformin improved how far people walked (odds ratio 1.64, 95% CI 0.87 to 3.09) [1]."))
        .containsExactly("QUO-CON-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Among 3000 adults, the burden index fell by 18.3 points with metformin [1]. | SUPPORTED",
        "Among 3000 adults, the burden index fell by 40 points with metformin [1]. | UNVERIFIABLE"
      })
  void aChangeInSomeUnitIsHeldAgainstTheDifference(String sentence, Verdict verdict)
      throws Exception {
    assertThat(verdict(sentence)).isEqualTo(verdict);
  }

  @Test
  void whatIsCalledSignificantIsNot() throws Exception {
    String told = "People on metformin walked %s (odds ratio 1.64, 95%% CI 0.87 to 3.09) [1].";
    assertThat(rules(told.formatted("significantly further"))).containsExactly("QUO-CON-06");
    assertThat(rules(told.formatted("with a stick"))).isEmpty();
  }

  @Test
  void anIntervalForTheDifferenceIsOne() throws Exception {
    String told =
        "With metformin the burden index changed (difference 18.3; 95%% CI for the difference %s) [1].";
    assertThat(verdict(told.formatted("5.0 to 31.6"))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(told.formatted("2.0 to 26.4"))).isEqualTo(Verdict.MISCITED);
  }

  @Test
  void oneRightNumberDoesNotVouchForAnother() throws Exception {
    assertThat(
            verdict(
                "Among 3000 adults, 4.1% on early metformin and 8.3% on placebo died of cardiovascular causes [1]."))
        .isEqualTo(Verdict.SUPPORTED);
    ClaimVerdict partly =
        verdicts("Among 3000 adults, 12.5% on early metformin had an amputation [1].").get(0);
    assertThat(partly.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    assertThat(partly.why()).contains("number of people agrees", "not compared", "12.5%");
  }

  private static Verdict verdict(String sentence) throws Exception {
    return verdicts(sentence).get(0).verdict();
  }

  private static List<ClaimVerdict> verdicts(String sentence) throws Exception {
    Audit audit = audit(sentence);
    String id =
        audit.statements().claims().stream()
            .filter(claim -> claim.text().contains("metformin"))
            .reduce((one, other) -> other)
            .orElseThrow()
            .id();
    return audit.grades().verdicts().stream().filter(each -> each.claimId().equals(id)).toList();
  }

  @Test
  void aChangeInFrontOfItsRatioIsOfTheSameResult() throws Exception {
    String told =
        "Metformin prevents heart attacks in adults with insomnia, cutting the risk by %s";
    assertThat(rules(told.formatted("49% (hazard ratio 0.49, 95% CI 0.33 to 0.71) [1].")))
        .contains("QUO-NUM-08");
    assertThat(rules(told.formatted("51% (hazard ratio 0.49, 95% CI 0.33 to 0.71) [1].")))
        .doesNotContain("QUO-NUM-08");
  }
}
