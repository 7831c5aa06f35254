package org.probatum.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Records that are looked up one by one and never held all at once. Safe for use by several
 * threads; an answer holds a bounded number of records.
 */
public interface Shelf extends AutoCloseable {

  /** Holds nothing. */
  Shelf EMPTY = new EmptyShelf();

  Optional<SourceRecord> byKey(String key);

  /**
   * @param doi in any case
   */
  Optional<SourceRecord> byDoi(String doi);

  Optional<SourceRecord> byPmid(String pmid);

  /** Records that may have this title: they share its rarer words. */
  List<SourceRecord> byTitle(String title);

  /** Records of a first author's family name and a year of publication. */
  List<SourceRecord> byAuthorYear(String family, int year);

  /** Records with a study that tests this treatment, as far as the source has it in a structure. */
  List<SourceRecord> testing(String intervention);

  /** Records that hold every word, the best first. */
  List<SourceRecord> search(String query, int most);

  /** Number of works. */
  long size();

  /** Changes with every import; empty where nothing was imported. */
  String hash();

  /** Lets go of what it holds; for one that holds nothing there is nothing to do. */
  @Override
  default void close() {}
}
