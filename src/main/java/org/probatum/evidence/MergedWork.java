package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.probatum.text.Few;

/** One work out of the records that several registries have of it; the first speaks first. */
final class MergedWork {

  private MergedWork() {}

  /** One work for each that the records are of. */
  static List<Work> each(List<Work> records) {
    List<List<Work>> groups = new ArrayList<>();
    for (Work record : records) {
      groups.stream()
          .filter(group -> isSame(group.get(0), record))
          .findFirst()
          .orElseGet(() -> added(groups))
          .add(record);
    }
    return Few.each(groups, MergedWork::of);
  }

  private static List<Work> added(List<List<Work>> groups) {
    groups.add(new ArrayList<>());
    return groups.get(groups.size() - 1);
  }

  private static boolean isSame(Work one, Work other) {
    if (one.doi() != null && other.doi() != null) {
      return one.doi().equalsIgnoreCase(other.doi());
    }
    return one.pmid() != null && one.pmid().equals(other.pmid())
        || Titles.likeness(one.title(), other.title()) >= Titles.SAME;
  }

  private static Work of(List<Work> records) {
    return new Work(
        records.get(0).key(),
        first(records, Work::title),
        longest(records, Work::authors),
        first(records, Work::journal),
        all(records, Work::years),
        first(records, Work::volume),
        first(records, Work::issue),
        first(records, Work::pages),
        first(records, Work::doi),
        first(records, Work::pmid),
        first(records, Work::registration),
        Notices.each(all(records, Work::notices)),
        all(records, Work::relations),
        studies(records),
        records.get(0).origin(),
        all(records, Work::sources));
  }

  /** What a registry tells in a structure counts before what was read out of an abstract. */
  private static List<Study> studies(List<Work> records) {
    return records.stream()
        .map(Work::studies)
        .filter(told -> Few.any(told, each -> each.origin() != Origin.EXTRACTED))
        .findFirst()
        .orElseGet(() -> longest(records, Work::studies));
  }

  private static <T> T first(List<Work> records, Function<Work, T> field) {
    return records.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static <T> List<T> longest(List<Work> records, Function<Work, List<T>> field) {
    return records.stream()
        .map(field)
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElse(List.of());
  }

  private static <T> List<T> all(List<Work> records, Function<Work, List<T>> field) {
    return records.stream().map(field).flatMap(Collection::stream).distinct().toList();
  }
}
