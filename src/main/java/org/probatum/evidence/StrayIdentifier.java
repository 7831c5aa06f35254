package org.probatum.evidence;

import org.probatum.citation.Reference;

/**
 * An identifier of an entry that belongs to another work than the one that the entry describes.
 *
 * @param reference the entry
 * @param kind {@code DOI} or {@code PubMed number}
 * @param cited the identifier as the entry gives it
 * @param owner the work that it belongs to, in words
 * @param right the identifier of the work that the entry describes; null where it is not known
 */
public record StrayIdentifier(
    Reference reference, String kind, String cited, String owner, String right) {

  /** What the entry should give instead, in words. */
  public String due() {
    return right == null ? "the " + kind + " of the work that is meant" : kind + " " + right;
  }
}
