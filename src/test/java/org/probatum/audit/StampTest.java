package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.text.Sha256;

class StampTest {

  @Test
  void everyFingerprintIsOfSomething() throws Exception {
    Source article = new Source("a.txt", "It helps people.".getBytes(StandardCharsets.UTF_8));

    Stamp stamp = Auditor.of(Settings.DEFAULT).audit(article, Instant.EPOCH).stamp();

    assertThat(stamp.hashes())
        .containsKeys("rules", "policy", "vocabulary", "library")
        .doesNotContainValue(Sha256.of(List.of()));
  }

  /** What the build left may be of older rules; where it left nothing, they are taken anew. */
  @Test
  void fingerprintsOfTheBuildAreThoseOfTheFiles() {
    assertThat(Fingerprints.class.getResource("fingerprints.txt")).isNotNull();
    assertThat(Fingerprints.bundled()).isEqualTo(Fingerprints.taken());
  }
}
