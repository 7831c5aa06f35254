package org.probatum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.probatum.text.Few;

/**
 * A shelf beside the works that a library holds in memory. A curated work wins over one that a
 * program read; of two curated ones that of the user wins over the bundled one. What was said of a
 * work afterwards counts wherever it was learnt.
 *
 * @param shelf the shelf
 * @param reading makes a work of a record
 */
record Shelved(Shelf shelf, Function<SourceRecord, Work> reading) {

  static final Shelved NOTHING = new Shelved(Shelf.EMPTY, SourceRecord::work);

  Work byKey(String key) {
    return work(shelf.byKey(key));
  }

  Work byDoi(String doi) {
    return work(shelf.byDoi(doi));
  }

  Work byPmid(String pmid) {
    return work(shelf.byPmid(pmid));
  }

  private Work work(Optional<SourceRecord> record) {
    return record.map(reading).orElse(null);
  }

  List<Work> byTitle(String title, double least) {
    return works(
        Few.where(
            shelf.byTitle(title), each -> Titles.likeness(title, each.work().title()) >= least));
  }

  List<Work> byAuthorYear(String family, int year) {
    return works(shelf.byAuthorYear(family, year));
  }

  List<Work> testing(String intervention) {
    return works(shelf.testing(intervention));
  }

  List<Work> search(String query, int most) {
    return works(shelf.search(query, most));
  }

  private List<Work> works(List<SourceRecord> records) {
    return Few.each(records, reading);
  }

  /** One of two works that may be missing; {@code bundled} tells whether the held one is. */
  static Work either(Work held, Work shelved, boolean bundled) {
    if (held == null || shelved == null) {
      return held == null ? shelved : held;
    }
    boolean better = bundled && shelved.origin() == Origin.CURATED;
    return (better ? shelved : held).withNoticesOf(better ? held : shelved);
  }

  /** Both lists; what is in both stands once. */
  static List<Work> both(List<Work> held, List<Work> shelved, BinaryOperator<Work> either) {
    List<Work> all = new ArrayList<>();
    List<Work> more = new ArrayList<>(shelved);
    for (Work work : held) {
      Work same = more.stream().filter(each -> isSame(each, work)).findFirst().orElse(null);
      all.add(either.apply(work, same));
      more.removeIf(each -> isSame(each, work));
    }
    all.addAll(more);
    return List.copyOf(all);
  }

  private static boolean isSame(Work one, Work other) {
    return one.key().equals(other.key())
        || one.doi() != null && Objects.equals(one.doi(), other.doi())
        || one.pmid() != null && Objects.equals(one.pmid(), other.pmid())
        || (one.doi() == null || other.doi() == null)
            && Few.any(one.years(), other.years()::contains)
            && Titles.key(one.title()).equals(Titles.key(other.title()));
  }
}
