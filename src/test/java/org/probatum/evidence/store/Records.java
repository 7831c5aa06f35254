package org.probatum.evidence.store;

import java.util.List;
import java.util.Set;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Provenance;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Work;
import org.probatum.evidence.source.Format;

/** Records to store. */
final class Records {

  private Records() {}

  static SourceRecord of(String doi, String title) {
    return record(Format.PUBMED_XML, Origin.REGISTRY, doi, title, "An abstract on " + title);
  }

  static SourceRecord of(Format format, String doi, String title) {
    return record(format, Origin.EXTRACTED, doi, title, "");
  }

  static SourceRecord curated(String doi, String title) {
    return record(Format.EVIDENCE_JSON, Origin.CURATED, doi, title, "");
  }

  static SourceRecord notice(String doi, Notice.Kind kind) {
    Work work = work(Origin.REGISTRY, doi, "", List.of(new Notice(kind, "2021-01-01", null)));
    return new SourceRecord(work, "", Set.of(), Set.of(), from(Format.RETRACTION_WATCH));
  }

  private static SourceRecord record(
      Format format, Origin origin, String doi, String title, String text) {
    Work work = work(origin, doi, title, List.of());
    return new SourceRecord(work, text, Set.of("Journal Article"), Set.of("Humans"), from(format));
  }

  private static Provenance from(Format format) {
    return new Provenance(format.words(), "file", "record 1", "2026-01-02");
  }

  private static Work work(Origin origin, String doi, String title, List<Notice> notices) {
    String key = doi == null ? "smith-2020-" + title.replace(' ', '-') : doi;
    return new Work(
        key,
        title,
        List.of("Smith J"),
        "Example",
        List.of(2020),
        null,
        null,
        null,
        doi,
        null,
        null,
        notices,
        List.of(),
        List.of(),
        origin,
        List.of());
  }
}
