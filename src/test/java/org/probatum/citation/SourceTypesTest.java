package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.probatum.claim.StatedDesign;
import org.probatum.text.Vocabulary;

class SourceTypesTest {

  private final SourceTypes types = new SourceTypes(Vocabulary.bundled("designs"));

  @Test
  void anOpenLabelRandomisedTrialMayBeCalledEither() {
    StatedDesign titled = types.of("Walking for ear noise: an open-label randomised trial");
    assertThat(SourceTypes.differ(StatedDesign.RANDOMISED_TRIAL, titled)).isFalse();
    assertThat(SourceTypes.differ(StatedDesign.OPEN_LABEL_TRIAL, titled)).isFalse();
    assertThat(SourceTypes.differ(StatedDesign.COHORT, titled)).isTrue();
  }

  @Test
  void anOpenLabelTrialAloneIsNotRandomised() {
    StatedDesign titled = types.of("Walking for ear noise: an open-label trial");
    assertThat(SourceTypes.differ(StatedDesign.RANDOMISED_TRIAL, titled)).isTrue();
  }

  @Test
  void fertilisationInVitroIsATreatmentOfPeople() {
    StatedDesign titled = types.of("Walking before in vitro fertilization: a randomised trial");
    assertThat(SourceTypes.agree(StatedDesign.RANDOMISED_TRIAL, titled)).isTrue();
    assertThat(types.of("Walking cells in vitro")).isEqualTo(StatedDesign.IN_VITRO);
  }
}
