package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.citation.Reference;

class StrayIdentifiersTest {

  private static final EvidenceLibrary LIBRARY =
      EvidenceLibrary.of(
          List.of(
              Works.of("walk").title("Walking and blood pressure").doi("10.1000/walk").work(),
              Works.of("sleep").title("Sleep in shift workers").doi("10.1000/sleep").work()));

  private static List<StrayIdentifier> strays(Reference entry) {
    Resolution resolution = new Resolver(LIBRARY, StudyTerms.bundled()).resolve(entry);
    return new StrayIdentifiers(LIBRARY).of(List.of(resolution));
  }

  @Test
  void aDoiOfAnotherKnownWorkIsAStray() {
    Reference entry =
        Entries.of("R1").title("Walking and blood pressure").doi("10.1000/sleep").entry();

    assertThat(strays(entry))
        .singleElement()
        .satisfies(
            stray -> {
              assertThat(stray.owner()).contains("Sleep in shift workers");
              assertThat(stray.due()).isEqualTo("DOI 10.1000/walk");
            });
  }

  @Test
  void aDoiOfAKnownWorkUnderATitleThatNobodyKnowsIsAStrayToo() {
    assertThat(strays(Entries.of("R1").title("Aspirin for hens").doi("10.1000/sleep").entry()))
        .extracting(StrayIdentifier::due)
        .containsExactly("the DOI of the work that is meant");
  }

  @Test
  void aDoiOfItsOwnOrOneThatNobodyKnowsIsNone() {
    assertThat(
            strays(Entries.of("R1").title("Sleep in shift workers").doi("10.1000/sleep").entry()))
        .isEmpty();
    assertThat(strays(Entries.of("R1").title("Aspirin for hens").doi("10.1000/hens").entry()))
        .isEmpty();
  }
}
