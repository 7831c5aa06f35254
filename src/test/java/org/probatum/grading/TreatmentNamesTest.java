package org.probatum.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimReader;

class TreatmentNamesTest {

  private static List<Claim> claims(String text) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + text)).claims();
  }

  @Test
  void treatmentsAreNamedAsTheArticleDoes() {
    assertThat(
            TreatmentNames.of(
                List.of("aspirin", "hormone-therapy"),
                claims("It is so. HRT relieved pain. Aspirin relieved pain.")))
        .isEqualTo("Aspirin and HRT");
  }

  @Test
  void aWordThatLeansBackIsNoName() {
    List<Claim> claims = claims("It is so. Aspirin relieved pain. It relieved fever in adults.");
    Claim last = claims.get(claims.size() - 1);
    assertThat(last.pico().interventionConcepts()).containsExactly("aspirin");
    assertThat(TreatmentNames.of(List.of("aspirin"), List.of(last))).isEqualTo("aspirin");
  }
}
