package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class AbbreviationsTest {

  private static Set<String> named(String paragraph) {
    return ClaimReader.bundled()
        .read(PlainReader.read("a.txt", "Care\n\n" + paragraph))
        .claims()
        .stream()
        .flatMap(
            claim ->
                Stream.concat(
                    claim.pico().interventionConcepts().stream(),
                    claim.pico().conditionConcepts().stream()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They had neoadjuvant chemotherapy (NAC). NAC lowered mortality.; n-acetylcysteine",
        "They had a polymeric diet (PD). PD lowered pain in adults.; parkinson-disease",
        "It is made of prion rod protein (PRP). PRP lowered pain in adults.; platelet-rich-plasma"
      })
  void whatTheArticleExplainsAsSomethingElseIsThat(String text, String concept) {
    assertThat(named(text)).doesNotContain(concept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NAC lowered mortality in adults.; n-acetylcysteine",
        "They had N-acetylcysteine (NAC). NAC lowered mortality.; n-acetylcysteine",
        "They had platelet-rich plasma (PRP). PRP lowered pain in adults.; platelet-rich-plasma",
        "They had selective serotonin reuptake inhibitors (SSRIs). SSRIs lowered pain.; ssri",
        "They had Parkinson's tremor disease (PD). Aspirin lowered PD pain.; parkinson-disease"
      })
  void whatItExplainsInLikeWordsStays(String text, String concept) {
    assertThat(named(text)).contains(concept);
  }
}
