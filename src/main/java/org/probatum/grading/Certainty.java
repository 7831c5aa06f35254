package org.probatum.grading;

import org.probatum.claim.Strength;

/**
 * Certainty of a body of evidence: GRADE-informed and provisional, since a rule is not a panel.
 *
 * @param bodyId the body
 * @param level how certain
 * @param why start and domains, in words
 */
public record Certainty(String bodyId, Level level, String why) {

  /** The four levels of GRADE, the lowest first, each with the strongest wording it carries. */
  public enum Level {
    VERY_LOW(Strength.LS4, "may, but the evidence is very uncertain"),
    LOW(Strength.LS4, "may"),
    MODERATE(Strength.LS5, "probably"),
    HIGH(Strength.LS6, "does");

    private final Strength ceiling;
    private final String wording;

    Level(Strength ceiling, String wording) {
      this.ceiling = ceiling;
      this.wording = wording;
    }

    /** The strongest wording it carries, after the informative statements of GRADE 26. */
    public Strength ceiling() {
      return ceiling;
    }

    /** 4 for high to 1 for very low. */
    public int number() {
      return ordinal() + 1;
    }

    /** The word of certainty that goes with it, after the same statements. */
    public String wording() {
      return wording;
    }

    /** From 4 high to 1 very low; beyond that it is clamped. */
    public static Level of(int level) {
      return values()[Math.max(1, Math.min(4, level)) - 1];
    }

    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
