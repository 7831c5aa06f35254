package org.probatum.claim;

/** What a phrase does in a claim. */
public enum CueKind {
  /** May, might, appears to. */
  HEDGE,
  /** Breakthrough, game-changer. */
  HYPE,
  /** Cures, eliminates, guaranteed, always. */
  ABSOLUTE,
  /** Proven, has been shown to. */
  ESTABLISHED,
  /** Completely safe, no side effects. */
  RISK_FREE,
  /** Studies show, research suggests. */
  VAGUE_EVIDENCE,
  /** Experts agree, doctors recommend. */
  AUTHORITY,
  /** Rapid, instant, within hours. */
  ONSET,
  /** Dramatic, large, remarkable in size. */
  SIZE,
  /** Significant without a number. */
  SIGNIFICANT,
  /** Trend towards significance. */
  TREND,
  /** All patients, everyone. */
  UNIVERSAL,
  /** Lasting, long-term, permanent. */
  DURABLE,
  /** Animals, cells. */
  NON_HUMAN,
  /** Small study, preliminary, limited evidence. */
  CAVEAT,
  /** One patient proves nothing. */
  NO_PROOF,
  /** New, first, only. */
  NOVELTY,
  /** Odds or likelihood wording. */
  LIKELIHOOD,
  /** Halved the risk, doubled the chance. */
  RELATIVE_RISK,
  /** In a registry, from health records. */
  OBSERVED,
  /** No need to tell your doctor. */
  AGAINST_CARE,
  /** Wait and see whether it goes away. */
  WAITING,
  /** Chest pain, slurred speech: what needs help at once. */
  ALARM_SIGN,
  /** A stand-in for, a surrogate. */
  STAND_IN,
  /** The primary outcome, the main end point. */
  PRIMARY,
  /** Should be given, we recommend. */
  ADVICE
}
