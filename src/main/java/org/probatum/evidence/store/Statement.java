package org.probatum.evidence.store;

import org.probatum.evidence.SourceRecord;

/**
 * What one source said of a work.
 *
 * @param record what it said
 * @param imported ISO date on which it came into the library
 * @param superseded ISO date on which the same source said something else; empty while it holds
 */
public record Statement(SourceRecord record, String imported, String superseded) {

  public boolean holds() {
    return superseded.isEmpty();
  }
}
