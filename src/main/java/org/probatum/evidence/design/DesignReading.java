package org.probatum.evidence.design;

import org.probatum.evidence.Design;

/**
 * What the words of a title or abstract prove about a study's design.
 *
 * @param design the design; UNKNOWN where the words prove none
 * @param human whether its subjects are people, as far as the words tell
 * @param secondary whether it is a further analysis of a study that was reported elsewhere
 * @param phrase the words that tell it; empty without
 * @param confidence that this is right, from 0 to 1
 */
public record DesignReading(
    Design design, boolean human, boolean secondary, String phrase, double confidence) {

  static final DesignReading NOTHING = new DesignReading(Design.UNKNOWN, true, false, "", 0);

  /** The same, held to be right with this confidence. */
  public DesignReading withConfidence(double sure) {
    return new DesignReading(design, human, secondary, phrase, sure);
  }

  DesignReading asSecondary(boolean is) {
    return new DesignReading(design, human, is, phrase, is ? confidence * 0.8 : confidence);
  }

  DesignReading asAnimal(boolean is) {
    return new DesignReading(design, human && !is, secondary, phrase, confidence);
  }
}
