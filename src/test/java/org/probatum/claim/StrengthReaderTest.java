package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class StrengthReaderTest {

  private static Strength strongest(String sentence) {
    return ClaimReader.bundled()
        .read(PlainReader.read("a.txt", "Care\n\n" + sentence))
        .claims()
        .stream()
        .map(Claim::strength)
        .max(Strength::compareTo)
        .orElse(Strength.LS0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // An association stays one, however carefully it is told.
        "Poor sleep may be associated with falls.; LS2",
        "Poor sleep may be linked to falls.; LS3",
        "Poor sleep may play an important role in falls.; LS4",
        "Falls may be less likely after training.; LS2",
        "Aspirin may reduce pain.; LS4",
        // A headline leaves the verb out.
        "Obesity associated with falls in adults.; LS2",
        "Aspirin-associated pain in adults.; LS0",
        // A measure that is given as a number.
        "In four more years, efficacy against shingles was 81.6%.; LS2",
        // Words for what goes along.
        "Obesity is a risk factor for falls.; LS2",
        "Researchers found a link between noise and falls.; LS2",
        // What acts, and not which way.
        "Evening screens affect sleep.; LS6",
        "Noise had a marked effect on sleep.; LS6",
        "Insomnia affects one in ten adults.; LS0",
        "The team asked how screens affect sleep.; LS0",
        "Sleep was influenced by noise.; LS6",
        "A study found that noise affects sleep.; LS6",
        "Factors that affect sleep are many.; LS0",
        // What is called for is not told.
        "More nurses are needed to reduce falls.; LS0",
        "It is important that noise is known to increase falls.; LS6",
        "The town should focus on improving sleep.; LS0",
        "Further work should examine the impact of improved sleep.; LS0",
        "Everyone should take aspirin to prevent pain.; LS6",
        // A verb where a noun might stand, and the other way round.
        "Infections may temporarily increase mortality.; LS4",
        "The longer they slept, the lower the risk of falls.; LS2",
        "Noise had no effect on sleep.; LS1",
        // What people kept away from, and what is told instead.
        "Infants who avoided egg had eczema.; LS0",
        "Far from preventing falls, the drug raised the risk of falls.; LS6",
        // Findings and views.
        "These data support the view that sleep matters.; LS0",
        "The study helps to understand pain.; LS0",
        "The risk of falls was higher than expected.; LS0"
      })
  void theStrengthIsThatOfTheWordsThatTieCauseToEffect(String sentence, Strength strength) {
    assertThat(strongest(sentence)).isEqualTo(strength);
  }
}
