package org.probatum.evidence.source.xml;

import org.probatum.evidence.Origin;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Draft;
import org.probatum.evidence.source.Format;
import org.probatum.evidence.source.Input;

/**
 * The place of a record.
 *
 * @param input the file
 * @param number which record of it, from 1
 */
record RecordPlace(Input input, int number) {

  /** Ends a draft; {@code identifier} tells the record besides its number and may be empty. */
  Sourced finish(Draft draft, Format format, Origin origin, String identifier) {
    String which = "record " + number + (identifier.isEmpty() ? "" : " (" + identifier + ")");
    return draft.finish(input.provenance(format.words(), which), origin);
  }
}
