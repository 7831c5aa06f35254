package org.probatum.evidence.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Work;
import org.probatum.evidence.source.Format;

/**
 * One record of what several sources say of a work. A curated one has the first word, then
 * registers, then reference managers; what the first does not tell the next may. Notices of all are
 * kept.
 */
final class Merge {

  private static final Map<String, Integer> RANKS =
      Map.of(
          Format.PUBMED_XML.words(), 1,
          Format.MEDLINE.words(), 2,
          Format.CLINICAL_TRIALS_JSON.words(), 3,
          Format.CROSSREF_JSON.words(), 4,
          Format.EUROPE_PMC_JSON.words(), 5,
          Format.JATS.words(), 6,
          Format.RETRACTION_WATCH.words(), 9);
  private static final int OTHER = 7;

  private final List<SourceRecord> records;

  private Merge(Collection<SourceRecord> records) {
    List<SourceRecord> sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparingInt(Merge::rank));
    this.records = sorted;
  }

  private static int rank(SourceRecord record) {
    if (record.work().title().isEmpty()) {
      return OTHER + OTHER;
    }
    return record.isCurated() ? 0 : RANKS.getOrDefault(record.from().format(), OTHER);
  }

  /** The record of them all, under the key of the work. */
  static SourceRecord of(String key, Collection<SourceRecord> records) {
    return new Merge(records).merged(key);
  }

  private SourceRecord merged(String key) {
    SourceRecord best = records.get(0);
    Set<String> types = new LinkedHashSet<>();
    Set<String> headings = new LinkedHashSet<>();
    records.forEach(each -> types.addAll(each.publicationTypes()));
    records.forEach(each -> headings.addAll(each.headings()));
    String text =
        records.stream()
            .map(SourceRecord::abstractText)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("");
    return new SourceRecord(work(key, best), text, types, headings, best.from());
  }

  private Work work(String key, SourceRecord best) {
    return new Work(
        key,
        best.work().title(),
        list(Work::authors),
        first(Work::journal),
        all(Work::years),
        first(Work::volume),
        first(Work::issue),
        first(Work::pages),
        first(Work::doi),
        first(Work::pmid),
        first(Work::registration),
        best.work().noticed(all(Work::notices)).notices(),
        all(Work::relations),
        list(Work::studies),
        best.work().origin(),
        all(Work::sources));
  }

  private <T> T first(Function<Work, T> field) {
    return records.stream()
        .map(each -> field.apply(each.work()))
        .filter(value -> value != null)
        .findFirst()
        .orElse(null);
  }

  private <T> List<T> list(Function<Work, List<T>> field) {
    return records.stream()
        .map(each -> field.apply(each.work()))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private <T> List<T> all(Function<Work, List<T>> field) {
    Set<T> values = new LinkedHashSet<>();
    records.forEach(each -> values.addAll(field.apply(each.work())));
    return List.copyOf(values);
  }
}
