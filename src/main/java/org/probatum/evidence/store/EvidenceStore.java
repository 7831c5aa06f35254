package org.probatum.evidence.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.probatum.evidence.Shelf;
import org.probatum.evidence.SourceRecord;

/**
 * The local library: records of any number of works in one file. What sources said before an update
 * stays. Safe for use by several threads and processes; one writes at a time.
 */
public final class EvidenceStore implements Shelf {

  private final Database database;
  private final Lookups lookups;

  private EvidenceStore(Database database) {
    this.database = database;
    this.lookups = new Lookups(database);
  }

  /**
   * Opens a library that is there, to look things up.
   *
   * @throws StoreException if it is none, or cannot be read
   */
  public static EvidenceStore open(Path file) {
    return new EvidenceStore(Opening.reading(file));
  }

  /**
   * Opens a library to import into it; makes one where there is none.
   *
   * @throws StoreException if that is not possible
   */
  public static EvidenceStore create(Path file) {
    return new EvidenceStore(Opening.writing(file));
  }

  /**
   * Begins an import. Nothing of it is kept until it is committed.
   *
   * @param source name of the file
   * @param date ISO date
   * @throws StoreException if another program is writing
   */
  public Import importing(String source, String date) {
    return new Import(database, source, date);
  }

  @Override
  public synchronized Optional<SourceRecord> byKey(String key) {
    return lookups.byKey(key);
  }

  @Override
  public synchronized Optional<SourceRecord> byDoi(String doi) {
    return lookups.byDoi(doi);
  }

  @Override
  public synchronized Optional<SourceRecord> byPmid(String pmid) {
    return lookups.byPmid(pmid);
  }

  @Override
  public synchronized List<SourceRecord> byTitle(String title) {
    return lookups.byTitle(title);
  }

  @Override
  public synchronized List<SourceRecord> byAuthorYear(String family, int year) {
    return lookups.byAuthorYear(family, year);
  }

  @Override
  public synchronized List<SourceRecord> testing(String concept) {
    return lookups.testing(concept);
  }

  @Override
  public synchronized List<SourceRecord> search(String query, int most) {
    return lookups.search(query, most);
  }

  @Override
  public synchronized long size() {
    return database.number("SELECT count(*) FROM work");
  }

  @Override
  public synchronized String hash() {
    return database.text("SELECT hash FROM state");
  }

  /** What every source said of a work, the newest first. */
  public synchronized List<Statement> history(String key) {
    return lookups.history(key);
  }

  /** Everything that sources say now, in the order in which works came in. */
  public synchronized void each(Consumer<SourceRecord> out) {
    long last = 0;
    for (List<Held> next = lookups.after(0); !next.isEmpty(); next = lookups.after(last)) {
      next.forEach(held -> out.accept(held.record()));
      last = next.get(next.size() - 1).id();
    }
  }

  /** Problems of the file: none where it is sound. */
  public synchronized List<String> verify() {
    return new Verification(database).problems();
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
