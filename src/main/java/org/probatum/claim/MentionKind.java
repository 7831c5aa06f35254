package org.probatum.claim;

/** Things that a careful article says somewhere; looked for over the whole text. */
public enum MentionKind {
  /** A harm, side effect, contraindication or risk of abuse of the treatment. */
  HARM,
  /** That harm, with a number. */
  HARM_NUMBER,
  /** That the use is off-label, not approved, or what it is approved for. */
  APPROVAL,
  /** Interests, funding or payment of the author. */
  INTERESTS,
  /** That the author or publisher provides or sells the treatment. */
  PROVIDER,
  /** Another treatment for the condition; told once in an article. */
  ALTERNATIVE,
  /** A danger of the topic that a reader must know; the concept says which. Each is told once. */
  DANGER,
  /** To speak to a clinician. */
  SEE_CLINICIAN,
  /** Costs. */
  COST,
  /** Limits of the evidence. */
  LIMITATION,
  AUTHOR_NAME,
  DATE,
  /** An absolute risk, baseline or number needed to treat. */
  ABSOLUTE_RISK
}
