package org.probatum.evidence;

/** Who says so. */
public enum Origin {
  /** The audited article itself. */
  ARTICLE,
  /** A record that a person wrote. */
  CURATED,
  /** Read by program out of a title or abstract. */
  EXTRACTED,
  REGISTRY,
  MODEL,
  REVIEWER
}
