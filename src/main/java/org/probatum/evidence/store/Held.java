package org.probatum.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.probatum.evidence.Provenance;
import org.probatum.evidence.SourceRecord;

/**
 * A statement as the store keeps it.
 *
 * @param id its number
 * @param slot what a later statement of the same source takes the place of
 * @param hash of what it says
 * @param from where it came from
 * @param body what it says, packed
 */
record Held(long id, String slot, String hash, Provenance from, byte[] body) {

  static final String COLUMNS =
      "s.id, s.slot, s.hash, s.format, s.source, s.record, s.date, s.body";

  static Held of(ResultSet row) throws SQLException {
    return new Held(
        row.getLong("id"),
        row.getString("slot"),
        row.getString("hash"),
        new Provenance(
            row.getString("format"),
            row.getString("source"),
            row.getString("record"),
            row.getString("date")),
        row.getBytes("body"));
  }

  /** What sources say of a work now. */
  static List<Held> of(Database database, long work) {
    return database.list(
        Held::of,
        "SELECT "
            + COLUMNS
            + " FROM statement s WHERE s.work = ? AND s.superseded IS NULL"
            + " ORDER BY s.id",
        work);
  }

  /** Whether a new record of this source would take its place. */
  boolean isOf(Entry entry) {
    return slot.equals(entry.slot());
  }

  SourceRecord record() {
    return Packed.record(body).from(from);
  }
}
