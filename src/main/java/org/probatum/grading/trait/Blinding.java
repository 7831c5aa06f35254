package org.probatum.grading.trait;

import java.util.Set;
import org.probatum.text.Few;

/** Who did not know which treatment was given, from nobody to all. */
enum Blinding {
  OPEN,
  /** Some knew; of others nothing is told. */
  PARTLY_OPEN,
  /** One side did not know: the people, or those who measured. */
  SINGLE,
  /** Blinded, nothing more told. */
  BLIND,
  DOUBLE;

  /** Whether a study of these can be told as this. An open trial may have blinded assessors. */
  boolean fits(Set<Blinding> recorded) {
    return Few.any(recorded, this::fits);
  }

  private boolean fits(Blinding recorded) {
    return switch (this) {
      case OPEN, PARTLY_OPEN -> recorded != BLIND && recorded != DOUBLE;
      case SINGLE -> recorded != OPEN && recorded != DOUBLE;
      case BLIND -> recorded != OPEN;
      case DOUBLE -> recorded == BLIND || recorded == DOUBLE;
    };
  }

  /** Whether it is more than the strictest of these. */
  boolean isAbove(Set<Blinding> recorded) {
    return Few.all(recorded, each -> compareTo(each) > 0);
  }
}
