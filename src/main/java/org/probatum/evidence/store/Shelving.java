package org.probatum.evidence.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;

/** Puts records to the work that they are about, and keeps the ways into the store. */
final class Shelving {

  private final Database database;
  private final long importId;
  private final Matching matching;
  private long lastWork;

  Shelving(Database database, long importId) {
    this.database = database;
    this.importId = importId;
    this.matching = new Matching(database);
    this.lastWork = database.number("SELECT max(id) FROM work");
  }

  /** What a record did. */
  enum Change {
    ADDED,
    UPDATED,
    UNCHANGED
  }

  Change put(Entry entry) {
    long work = matching.find(entry);
    if (work == 0) {
      add(entry);
      return Change.ADDED;
    }
    List<Held> held = Held.of(database, work);
    Held same = held.stream().filter(each -> each.isOf(entry)).findFirst().orElse(null);
    if (same != null && (same.hash().equals(entry.hash()) || isOverruled(work, entry))) {
      return Change.UNCHANGED;
    }
    update(work, entry, held, same);
    return Change.UPDATED;
  }

  /** Whether a later record of the same file took its place when that was imported before. */
  private boolean isOverruled(long work, Entry entry) {
    return database.number(
            "SELECT count(*) FROM statement WHERE work = ? AND slot = ? AND hash = ? AND source = ?"
                + " AND superseded = import",
            work,
            entry.slot(),
            entry.hash(),
            entry.record().from().source())
        > 0;
  }

  private void add(Entry entry) {
    Work work = entry.work();
    database.change(
        "INSERT INTO work(id, key, doi, pmid, title, curated, studies) VALUES(?, ?, ?, ?, ?, ?, ?)",
        ++lastWork,
        matching.freeKey(work.key()),
        work.doi(),
        work.pmid(),
        entry.titleHash(),
        entry.record().isCurated() ? 1 : 0,
        work.studies().size());
    state(lastWork, entry);
    ways(lastWork, entry);
  }

  private void state(long work, Entry entry) {
    database.change(
        "INSERT INTO statement(work, slot, import, hash, format, source, record, date, body)"
            + " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        work,
        entry.slot(),
        importId,
        entry.hash(),
        entry.record().from().format(),
        entry.record().from().source(),
        entry.record().from().record(),
        entry.record().from().date(),
        entry.body());
  }

  private void update(long work, Entry entry, List<Held> held, Held same) {
    if (same != null) {
      database.change("UPDATE statement SET superseded = ? WHERE id = ?", importId, same.id());
    }
    state(work, entry);
    List<SourceRecord> records = new ArrayList<>();
    held.stream().filter(each -> each != same).forEach(each -> records.add(each.record()));
    records.add(entry.record());
    String key = database.text("SELECT key FROM work WHERE id = ?", work);
    Entry merged = Entry.of(Merge.of(key, records));
    database.change(
        "UPDATE work SET doi = ?, pmid = ?, title = ?, curated = ?, studies = ?, body = ?"
            + " WHERE id = ?",
        merged.work().doi(),
        merged.work().pmid(),
        merged.titleHash(),
        merged.record().isCurated() ? 1 : 0,
        merged.work().studies().size(),
        Packed.whole(merged.record()),
        work);
    forget(work);
    ways(work, merged);
  }

  private void forget(long work) {
    database.change("DELETE FROM author WHERE work = ?", work);
    database.change("DELETE FROM tested WHERE work = ?", work);
    database.change("DELETE FROM words WHERE rowid = ?", work);
  }

  private void ways(long id, Entry entry) {
    Work work = entry.work();
    for (int year : work.years()) {
      database.change(
          "REPLACE INTO author(family, year, work) VALUES(?, ?, ?)", entry.family(), year, id);
    }
    Set<String> concepts = new LinkedHashSet<>();
    work.studies().stream().map(Study::interventions).forEach(concepts::addAll);
    concepts.forEach(
        each -> database.change("REPLACE INTO tested(concept, work) VALUES(?, ?)", each, id));
    database.change(
        "INSERT INTO words(rowid, title, body) VALUES(?, ?, ?)",
        id,
        String.join(" ", entry.titleWords()),
        work.title() + " " + entry.words());
  }
}
