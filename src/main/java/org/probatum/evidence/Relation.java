package org.probatum.evidence;

/**
 * How a work stands to another of the library.
 *
 * @param kind how
 * @param key the other work
 */
public record Relation(Kind kind, String key) {

  /** Kinds of relations. */
  public enum Kind {
    SAME_PARTICIPANTS,
    SECONDARY_ANALYSIS,
    REPLY_TO,
    COMMENT_ON,
    PROTOCOL_OF,
    VERSION_OF
  }
}
