package org.probatum.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Titles;

/** Finds records by what tells them apart, or by words. */
final class Lookups {

  private static final int MOST = 200;
  private static final int BATCH = 500;
  private static final int LONG_WORDS = 6;
  private static final int LONG_ENOUGH = 4;
  private static final int MOST_TESTING = 50;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Where one source alone speaks of a work, its statement is the record. */
  private static final String RECORD =
      "SELECT w.body AS merged, w.key AS key, "
          + Held.COLUMNS
          + " FROM work w LEFT JOIN statement s"
          + " ON w.body IS NULL AND s.work = w.id AND s.superseded IS NULL ";

  private final Database database;

  Lookups(Database database) {
    this.database = database;
  }

  Optional<SourceRecord> byKey(String key) {
    return records("WHERE w.key = ?", key).stream().findFirst();
  }

  Optional<SourceRecord> byDoi(String doi) {
    return records("WHERE w.doi = ?", doi.toLowerCase(Locale.ROOT)).stream().findFirst();
  }

  Optional<SourceRecord> byPmid(String pmid) {
    return records("WHERE w.pmid = ?", pmid).stream().findFirst();
  }

  List<SourceRecord> byAuthorYear(String family, int year) {
    return records(
        "JOIN author a ON a.work = w.id WHERE a.family = ? AND a.year = ? LIMIT " + MOST,
        family.toLowerCase(Locale.ROOT),
        year);
  }

  List<SourceRecord> testing(String concept) {
    return records(
        "JOIN tested t ON t.work = w.id WHERE t.concept = ? ORDER BY w.curated DESC, w.id LIMIT "
            + MOST_TESTING,
        concept);
  }

  /** The same title first; else those that share two of its longest words, which are the rarest. */
  List<SourceRecord> byTitle(String title) {
    List<SourceRecord> same =
        records("WHERE w.title = ? LIMIT " + MOST, TitleNumber.of(Titles.key(title)));
    return same.isEmpty() ? alike(title) : same;
  }

  private List<SourceRecord> alike(String title) {
    List<String> words =
        Titles.words(title).stream()
            .sorted(Comparator.comparingInt(word -> -word.length()))
            .limit(LONG_WORDS)
            .toList();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        pairs.add("(" + quoted(words.get(i)) + " AND " + quoted(words.get(j)) + ")");
      }
    }
    return pairs.isEmpty()
        ? List.of()
        : matching("title : (" + String.join(" OR ", pairs) + ")", "", MOST);
  }

  List<SourceRecord> search(String query, int most) {
    String words = beginnings(query);
    return words.isEmpty()
        ? records("ORDER BY w.id LIMIT ?", most)
        : matching(words, " ORDER BY rank", most);
  }

  private List<SourceRecord> matching(String match, String order, int most) {
    List<Long> ids =
        database.list(
            row -> row.getLong(1),
            "SELECT rowid FROM words WHERE words MATCH ?" + order + " LIMIT ?",
            match,
            most);
    return ids.stream().flatMap(id -> records("WHERE w.id = ?", id).stream()).toList();
  }

  /** The words of a text as the search knows them. */
  private static String quoted(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> '"' + word.group() + '"')
        .collect(Collectors.joining(" AND "));
  }

  /** Words, or how longer ones begin. */
  private static String beginnings(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> '"' + word + '"' + (word.length() < LONG_ENOUGH ? "" : "*"))
        .collect(Collectors.joining(" AND "));
  }

  private List<SourceRecord> records(String where, Object... values) {
    return database.list(Lookups::record, RECORD + where, values);
  }

  private static SourceRecord record(ResultSet row) throws SQLException {
    byte[] merged = row.getBytes("merged");
    if (merged != null) {
      return Packed.record(merged);
    }
    SourceRecord alone = Held.of(row).record();
    String key = row.getString("key");
    return key.equals(alone.work().key()) ? alone : Merge.of(key, List.of(alone));
  }

  List<Statement> history(String key) {
    return database.list(
        row ->
            new Statement(
                Held.of(row).record(),
                row.getString("imported"),
                row.getString("ended") == null ? "" : row.getString("ended")),
        "SELECT "
            + Held.COLUMNS
            + ", i.date AS imported, (SELECT date FROM import WHERE id = s.superseded) AS ended"
            + " FROM statement s JOIN work w ON w.id = s.work JOIN import i ON i.id = s.import"
            + " WHERE w.key = ? ORDER BY s.id DESC",
        key);
  }

  /** The next statements that hold, behind a number. */
  List<Held> after(long last) {
    return database.list(
        Held::of,
        "SELECT "
            + Held.COLUMNS
            + " FROM statement s WHERE s.id > ? AND s.superseded IS NULL ORDER BY s.id LIMIT "
            + BATCH,
        last);
  }
}
