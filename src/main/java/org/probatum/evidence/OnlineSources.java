package org.probatum.evidence;

import java.util.List;
import org.probatum.citation.Reference;

/**
 * Registries that can be asked about the entries of a reference list. Safe for use by several
 * threads. Whoever implements it bounds the time that one article takes and throws nothing where a
 * registry fails: that is an answer too.
 */
@FunctionalInterface
public interface OnlineSources {

  /** Asks nobody. */
  OnlineSources NONE = references -> Looked.NOTHING;

  /** Looks the entries of one article up. */
  Looked lookUp(List<Reference> references);
}
