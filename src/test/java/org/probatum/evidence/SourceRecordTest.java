package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceRecordTest {

  @Test
  void aProvenanceNamesFormatFileRecordAndDate() {
    assertThat(new Provenance("RIS", "refs.ris", "record 2", "2026-01-02").words())
        .isEqualTo("RIS, refs.ris, record 2, read 2026-01-02");
    assertThat(new Provenance("RIS", "refs.ris", "", "2026-01-02").words())
        .isEqualTo("RIS, refs.ris, read 2026-01-02");
  }

  @Test
  void aProblemTellsPlaceProblemAndRemedy() {
    assertThat(SourceProblem.ofRecord("refs.ris, record 2", "has no title", "Give one.").words())
        .isEqualTo("refs.ris, record 2: has no title.\nGive one.");
  }
}
