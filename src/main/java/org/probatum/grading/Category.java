package org.probatum.grading;

import java.util.EnumSet;
import java.util.Set;

/** What kind of defect a finding is. The list is closed. */
public enum Category {
  ATTRIBUTION,
  REFERENCE,
  SAMPLE_SIZE,
  NUMBER,
  DIRECTION,
  COMPARATOR,
  POPULATION,
  INTERVENTION,
  OUTCOME,
  DESIGN,
  UNCITED,
  VAGUE_EVIDENCE,
  OVERSTATEMENT,
  HEDGE_LOST,
  MECHANISM,
  HYPE,
  ABSOLUTE,
  ANECDOTE,
  EFFECT_MEASURE,
  STATISTICS,
  SOURCE_STATUS,
  HARMS,
  APPROVAL_STATUS,
  INTERESTS,
  ALTERNATIVES,
  EDITORIAL;

  private static final Set<Category> QUOTATION =
      EnumSet.of(
          ATTRIBUTION,
          SAMPLE_SIZE,
          NUMBER,
          DIRECTION,
          COMPARATOR,
          POPULATION,
          INTERVENTION,
          OUTCOME,
          DESIGN);
  private static final Set<Category> WORDING =
      EnumSet.of(OVERSTATEMENT, ABSOLUTE, HEDGE_LOST, MECHANISM);

  /** Whether it says that a source does not say what a claim says it says. */
  public boolean isQuotation() {
    return QUOTATION.contains(this);
  }

  /** Whether it says that words go beyond the evidence. */
  public boolean isWording() {
    return WORDING.contains(this);
  }

  /** Whether it says that a number is wrong or told in a misleading measure. */
  public boolean isMeasure() {
    return this == STATISTICS || this == EFFECT_MEASURE;
  }
}
