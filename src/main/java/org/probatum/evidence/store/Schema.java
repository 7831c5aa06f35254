package org.probatum.evidence.store;

import java.util.List;

/** Tables of a store. What a source said is never changed, only marked as superseded. */
final class Schema {

  /** Written into the file's head, so that other SQLite files are told apart ("Prob"). */
  static final int APPLICATION = 0x50726f62;

  static final int VERSION = 1;

  /** Bytes of words that are gathered before they are written: fewer pieces to bring together. */
  private static final int WORDS_AT_ONCE = 32 << 20;

  static final List<String> TABLES =
      List.of(
          "CREATE TABLE state(hash TEXT NOT NULL)",
          "INSERT INTO state VALUES('')",
          "CREATE TABLE import(id INTEGER PRIMARY KEY, source TEXT NOT NULL, date TEXT NOT NULL,"
              + " added INTEGER, updated INTEGER, unchanged INTEGER, refused INTEGER)",
          "CREATE TABLE work(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, doi TEXT, pmid TEXT,"
              + " title INTEGER, curated INTEGER NOT NULL, studies INTEGER NOT NULL, body BLOB)",
          "CREATE UNIQUE INDEX work_doi ON work(doi) WHERE doi IS NOT NULL",
          "CREATE INDEX work_pmid ON work(pmid) WHERE pmid IS NOT NULL",
          "CREATE INDEX work_title ON work(title) WHERE title IS NOT NULL",
          "CREATE TABLE author(family TEXT NOT NULL, year INTEGER NOT NULL, work INTEGER NOT NULL,"
              + " PRIMARY KEY(family, year, work)) WITHOUT ROWID",
          "CREATE INDEX author_work ON author(work)",
          "CREATE TABLE tested(concept TEXT NOT NULL, work INTEGER NOT NULL,"
              + " PRIMARY KEY(concept, work)) WITHOUT ROWID",
          "CREATE INDEX tested_work ON tested(work)",
          "CREATE TABLE statement(id INTEGER PRIMARY KEY, work INTEGER NOT NULL, slot TEXT NOT"
              + " NULL, import INTEGER NOT NULL, superseded INTEGER, hash TEXT NOT NULL, format"
              + " TEXT NOT NULL, source TEXT NOT NULL, record TEXT NOT NULL, date TEXT NOT NULL,"
              + " body BLOB NOT NULL)",
          "CREATE INDEX statement_work ON statement(work)",
          "CREATE VIRTUAL TABLE words USING fts5(title, body, content='', contentless_delete=1,"
              + " detail=column, tokenize=\"unicode61 remove_diacritics 2\")",
          "INSERT INTO words(words, rank) VALUES('hashsize', " + WORDS_AT_ONCE + ")",
          "PRAGMA application_id=" + APPLICATION,
          "PRAGMA user_version=" + VERSION);

  private Schema() {}
}
