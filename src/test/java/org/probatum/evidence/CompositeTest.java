package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "composite of cardiovascular death, stroke or infarction",
        "primary composite outcome of cardiovascular death, stroke or infarction",
        "Composite: cardiovascular death, stroke or infarction",
        "cardiovascular death, stroke or infarction"
      })
  void theFirstPartIsCalledByItsOwnName(String name) {
    assertThat(Composite.of(name).parts())
        .containsExactly("cardiovascular death", "stroke", "infarction");
  }
}
