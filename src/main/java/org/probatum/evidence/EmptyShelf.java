package org.probatum.evidence;

import java.util.List;
import java.util.Optional;

/** A shelf with nothing on it. */
final class EmptyShelf implements Shelf {

  @Override
  public Optional<SourceRecord> byKey(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<SourceRecord> byDoi(String doi) {
    return Optional.empty();
  }

  @Override
  public Optional<SourceRecord> byPmid(String pmid) {
    return Optional.empty();
  }

  @Override
  public List<SourceRecord> byTitle(String title) {
    return List.of();
  }

  @Override
  public List<SourceRecord> byAuthorYear(String family, int year) {
    return List.of();
  }

  @Override
  public List<SourceRecord> testing(String intervention) {
    return List.of();
  }

  @Override
  public List<SourceRecord> search(String query, int most) {
    return List.of();
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public String hash() {
    return "";
  }
}
