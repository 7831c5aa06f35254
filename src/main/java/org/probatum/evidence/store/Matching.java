package org.probatum.evidence.store;

import java.util.List;
import org.probatum.evidence.Work;

/** Finds the work of the store that a record is about. */
final class Matching {

  private static final String SAME_TITLE =
      "SELECT w.id, w.doi, w.pmid FROM work w JOIN author a ON a.work = w.id"
          + " WHERE a.family = ? AND a.year = ? AND w.title = ?";

  private final Database database;

  Matching(Database database) {
    this.database = database;
  }

  /** Its number; 0 where there is none yet. */
  long find(Entry entry) {
    Work work = entry.work();
    long found = work.doi() == null ? 0 : id("SELECT id FROM work WHERE doi = ?", work.doi());
    if (found == 0 && work.pmid() != null) {
      found = byPmid(entry);
    }
    if (found == 0) {
      found = byKey(work);
    }
    return found == 0 ? byTitle(entry) : found;
  }

  /** Of two DOIs under one PubMed number one may be mistyped; the titles tell. */
  private long byPmid(Entry entry) {
    Work work = entry.work();
    return work.doi() == null
        ? id("SELECT id FROM work WHERE pmid = ?", work.pmid())
        : id(
            "SELECT id FROM work WHERE pmid = ? AND (doi IS NULL OR title = ?)",
            work.pmid(),
            entry.titleHash());
  }

  private long byKey(Work work) {
    return id(
        "SELECT id FROM work WHERE key = ? AND (doi IS NULL OR ? IS NULL)"
            + " AND (pmid IS NULL OR ? IS NULL)",
        work.key(),
        work.doi(),
        work.pmid());
  }

  /** A record without identifiers belongs to the work of its author, year and title. */
  private long byTitle(Entry entry) {
    Work work = entry.work();
    if (!entry.hasTellingTitle()) {
      return 0;
    }
    for (int year : work.years()) {
      List<Long> fitting =
          database.list(
              row -> fits(work, row.getString(2), row.getString(3)) ? row.getLong(1) : 0L,
              SAME_TITLE,
              entry.family(),
              year,
              entry.titleHash());
      for (long id : fitting) {
        if (id != 0) {
          return id;
        }
      }
    }
    return 0;
  }

  /** Whether no identifier of one contradicts the other's. */
  private static boolean fits(Work work, String doi, String pmid) {
    boolean sameDoi = work.doi() == null || doi == null || work.doi().equals(doi);
    boolean samePmid = work.pmid() == null || pmid == null || work.pmid().equals(pmid);
    return sameDoi && samePmid;
  }

  /** The key, or with a number behind it where another work has it. */
  String freeKey(String key) {
    String free = key;
    for (int n = 2; id("SELECT id FROM work WHERE key = ?", free) != 0; n++) {
      free = key + "-" + n;
    }
    return free;
  }

  private long id(String sql, Object... values) {
    return database.number(sql, values);
  }
}
