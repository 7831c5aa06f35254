package org.probatum.evidence.source;

import java.io.InputStream;
import org.probatum.evidence.Provenance;

/**
 * A file that is being imported.
 *
 * @param name its name, for messages and provenance
 * @param stream its content, already unpacked
 * @param date ISO date of the import
 */
public record Input(String name, InputStream stream, String date) {

  /** Where a record of it came from; {@code record} says which. */
  public Provenance provenance(String format, String record) {
    return new Provenance(format, name, record, date);
  }

  /** The place of a record for messages. */
  public String place(String record) {
    return record.isEmpty() ? name : name + ", " + record;
  }
}
