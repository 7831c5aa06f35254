package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimReader;

class MeantTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin lowered mortality. | death; death from cancer in smokers | death from cancer in smokers",
        "Metformin lowered mortality in smokers. | mortality; mortality in smokers | mortality",
        "Metformin lowered mortality among those who smoke. | death; death in smokers | -",
        "Metformin lowered mortality. | death with metformin; death with insulin | death with insulin",
        "Metformin lowered pain. | pain (intention to treat); pain (per protocol) | pain (per protocol)",
        "Metformin lowered pain. | pain, intention to treat (non-inferiority); pain, per protocol | pain, per protocol",
        "Metformin lowered pain per protocol. | pain (intention to treat); pain (per protocol) | pain (intention to treat)",
        "Against sham treatment pain fell, but against usual care it did not. | pain against sham; pain against care | pain against care",
        "Metformin lowered the risk of stroke or death. | death; stroke or death | death",
        "Injections lowered pain. | pain; pain after the injection | -",
        "Metformin lowered pain. | pain at 8 weeks; pain intensity score | -",
        "Metformin lowered pain. | pain at the end of rehabilitation; pain at 12 months | -",
        "Metformin improved sleep. | sleep latency; total sleep time | -",
        "Metformin improved sleep time. | sleep latency; total sleep time | -",
        "Earlier metformin lowered mortality. | mortality per hour to metformin | mortality per hour to metformin",
        "Metformin lowered mortality. | mortality per hour to metformin | -",
        "Earlier metformin lowered mortality. | mortality per hour | -",
        "Metformin lowered mortality. | death in hospital, including death from cancer; death from cancer | -"
      })
  void theOutcomeThatTheWordsAreNearestToIsMeant(String text, String outcomes, String passed) {
    Works works = Works.of("W1").about("metformin or an injection", "");
    for (String outcome : outcomes.split("; ")) {
      works.found(outcome, EffectDirection.NO_DIFFERENCE);
    }
    Claim claim = READER.read(PlainReader.read("test.txt", text)).claims().get(0);
    assertThat(Meant.passedOver(claim, works.work().studies().get(0)))
        .isEqualTo(passed.equals("-") ? Set.of() : Set.of(passed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin lowered pain at six months. | pain at the end | pain by diary",
        "Metformin lowered pain. | pain at the end | -",
        "Metformin lowered pain at twelve months. | pain at the end | -"
      })
  void theOutcomeThatWasMeasuredThenIsNotPassedOver(String text, String early, String kept) {
    Works works = Works.of("W1").about("metformin or an injection", "");
    works.at("5 weeks").found(early, EffectDirection.NO_DIFFERENCE);
    works.at("6 months").found("pain by diary", EffectDirection.NO_DIFFERENCE);
    Claim claim = READER.read(PlainReader.read("test.txt", text)).claims().get(0);
    assertThat(Meant.passedOver(claim, works.work().studies().get(0)))
        .isEqualTo(kept.equals("-") ? Set.of("pain by diary") : Set.of());
  }
}
