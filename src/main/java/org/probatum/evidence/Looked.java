package org.probatum.evidence;

import java.util.List;

/**
 * What came of looking the entries of one article up.
 *
 * @param lookups one for each entry and way of asking
 * @param calls every request that left the machine for it, in order
 */
public record Looked(List<Lookup> lookups, List<Call> calls) {

  /** Nobody was asked. */
  public static final Looked NOTHING = new Looked(List.of(), List.of());
}
