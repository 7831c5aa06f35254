package org.probatum.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.evidence.Notice;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Sourced;
import org.probatum.evidence.source.Format;

class EvidenceStoreTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("evidence.db");
  }

  private Import.Counts put(String date, Sourced... records) throws IOException {
    try (EvidenceStore store = EvidenceStore.create(file());
        Import run = store.importing("file", date)) {
      run.take(out -> List.of(records).forEach(out));
      if (!run.isBroken()) {
        run.commit();
      }
      return run.counts();
    }
  }

  private SourceRecord get(String doi) {
    try (EvidenceStore store = EvidenceStore.open(file())) {
      return store.byDoi(doi).orElseThrow();
    }
  }

  @Test
  void aRecordComesBackAsItWasGiven() throws IOException {
    SourceRecord record = Records.of("10.1000/a", "Aspirin in stroke");

    put("2026-01-02", record);

    assertThat(get("10.1000/A")).isEqualTo(record);
  }

  @Test
  void whatASourceSaidStaysReadableAfterAnUpdate() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    Import.Counts counts = put("2026-03-04", Records.of("10.1000/a", "Aspirin after stroke"));

    assertThat(counts.updated()).isEqualTo(1);
    try (EvidenceStore store = EvidenceStore.open(file())) {
      assertThat(store.byKey("10.1000/a").orElseThrow().work().title())
          .isEqualTo("Aspirin after stroke");
      assertThat(store.history("10.1000/a"))
          .extracting(s -> s.record().work().title(), Statement::imported, Statement::superseded)
          .containsExactly(
              tuple("Aspirin after stroke", "2026-03-04", ""),
              tuple("Aspirin in stroke", "2026-01-02", "2026-03-04"));
      assertThat(store.search("aspirin after stroke", 9)).hasSize(1);
      assertThat(store.search("aspirin in stroke", 9)).isEmpty();
      assertThat(store.verify()).isEmpty();
    }
  }

  @Test
  void aFileWithTwoRecordsOfOneWorkSaysNothingNewWhenItIsImportedAgain() throws IOException {
    SourceRecord first = Records.of("10.1000/a", "Aspirin in stroke");
    SourceRecord second = Records.of("10.1000/a", "Aspirin after stroke");
    put("2026-01-02", first, second);
    String before = hash();

    Import.Counts counts = put("2026-03-04", first, second);

    assertThat(counts.updated()).isZero();
    assertThat(counts.unchanged()).isEqualTo(2);
    assertThat(hash()).isEqualTo(before);
    assertThat(get("10.1000/a").work().title()).isEqualTo("Aspirin after stroke");
  }

  @Test
  void aSourceThatReturnsToWhatItSaidBeforeIsAnUpdate() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    put("2026-02-03", Records.of("10.1000/a", "Aspirin after stroke"));

    assertThat(put("2026-03-04", Records.of("10.1000/a", "Aspirin in stroke")).updated())
        .isEqualTo(1);
    assertThat(get("10.1000/a").work().title()).isEqualTo("Aspirin in stroke");
  }

  @Test
  void theSameRecordAgainChangesNothing() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    String before = hash();

    Import.Counts counts = put("2026-03-04", Records.of("10.1000/a", "Aspirin in stroke"));

    assertThat(counts.unchanged()).isEqualTo(1);
    assertThat(hash()).isEqualTo(before);
  }

  private String hash() {
    try (EvidenceStore store = EvidenceStore.open(file())) {
      return store.hash();
    }
  }

  @Test
  void aCuratedRecordWinsWhateverComesLater() throws IOException {
    put("2026-01-02", Records.curated("10.1000/a", "Aspirin, by hand"));
    put("2026-01-03", Records.of("10.1000/a", "Aspirin in stroke"));

    SourceRecord record = get("10.1000/a");
    assertThat(record.work().title()).isEqualTo("Aspirin, by hand");
    assertThat(record.isCurated()).isTrue();
    assertThat(record.abstractText()).isEqualTo("An abstract on Aspirin in stroke");
  }

  @Test
  void noticesWaitForTheirWorkAndAddUp() throws IOException {
    put(
        "2026-01-02",
        Records.notice("10.1000/a", Notice.Kind.CONCERN),
        Records.notice("10.1000/a", Notice.Kind.RETRACTION));
    put("2026-01-03", Records.of("10.1000/a", "Aspirin in stroke"));

    SourceRecord record = get("10.1000/a");
    assertThat(record.work().title()).isEqualTo("Aspirin in stroke");
    assertThat(record.work().notices())
        .extracting(Notice::kind)
        .containsExactlyInAnyOrder(Notice.Kind.CONCERN, Notice.Kind.RETRACTION);
  }

  @Test
  void aReferenceWithoutIdentifiersBelongsToTheWorkOfItsTitle() throws IOException {
    put("2026-01-02", Records.of(Format.RIS, null, "Aspirin in acute ischaemic stroke"));
    put("2026-01-03", Records.of("10.1000/a", "Aspirin in acute ischaemic stroke"));
    put("2026-01-04", Records.of("10.1000/b", "Aspirin in acute ischaemic stroke"));

    try (EvidenceStore store = EvidenceStore.open(file())) {
      assertThat(store.size()).isEqualTo(2);
      assertThat(store.byAuthorYear("Smith", 2020))
          .extracting(each -> each.work().doi())
          .containsExactlyInAnyOrder("10.1000/a", "10.1000/b");
    }
  }

  @Test
  void aTitleIsFoundWithAWordMistyped() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Rivaroxaban versus warfarin in fibrillation"));

    try (EvidenceStore store = EvidenceStore.open(file())) {
      assertThat(store.byTitle("Rivaroxaban versus warfarine in fibrillation")).hasSize(1);
      assertThat(store.byTitle("Heart failure")).isEmpty();
      assertThat(store.search("rivarox fibrill", 9)).hasSize(1);
      assertThat(store.search("rivarox heart", 9)).isEmpty();
    }
  }

  @Test
  void aBrokenFileLeavesTheLibraryAsItWas() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    String before = hash();

    put(
        "2026-01-03",
        Records.of("10.1000/b", "Another"),
        SourceProblem.ofFile("file, line 9", "is cut off", "Again."));

    assertThat(hash()).isEqualTo(before);
    try (EvidenceStore store = EvidenceStore.open(file())) {
      assertThat(store.size()).isEqualTo(1);
      assertThat(store.search("another", 9)).isEmpty();
    }
  }

  @Test
  void twoWritersDoNotDisturbEachOther() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    try (EvidenceStore one = EvidenceStore.create(file());
        Import run = one.importing("file", "2026-01-03")) {
      run.take(out -> out.accept(Records.of("10.1000/b", "Another")));
      try (EvidenceStore reader = EvidenceStore.open(file())) {
        assertThat(reader.size()).isEqualTo(1);
      }
      assertThatThrownBy(() -> EvidenceStore.create(file()).importing("file", "2026-01-03"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another program is writing");
      run.commit();
    }
    assertThat(get("10.1000/b").work().title()).isEqualTo("Another");
  }

  @Test
  void aFullDiskLeavesTheLibraryAsItWas() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    try (Database small = Opening.writing(file())) {
      small.number("PRAGMA max_page_count=1");
      try (Import run = new Import(small, "file", "2026-01-03")) {
        assertThatThrownBy(() -> run.take(EvidenceStoreTest::flood))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("the disk is full");
      }
    }
    try (EvidenceStore store = EvidenceStore.open(file())) {
      assertThat(store.size()).isEqualTo(1);
      assertThat(store.verify()).isEmpty();
    }
  }

  private static void flood(java.util.function.Consumer<Sourced> out) {
    for (int i = 0; i < 2000; i++) {
      out.accept(Records.of("10.1000/x" + i, "Title number " + i));
    }
  }

  @Test
  void aLibraryIsOneFile() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    get("10.1000/a");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aLibraryThatMayOnlyBeReadIsRead() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder));
    try {
      assertThat(get("10.1000/a").work().title()).isEqualTo("Aspirin in stroke");
      assertThatThrownBy(() -> EvidenceStore.create(folder.resolve("new.db")))
          .isInstanceOf(StoreException.class);
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void whatIsNoLibraryIsToldApart() throws IOException {
    Files.writeString(file(), "Dear all, this is a letter and no library at all.".repeat(50));

    assertThatThrownBy(() -> EvidenceStore.open(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is no evidence library");
    assertThatThrownBy(() -> EvidenceStore.create(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is no evidence library");
  }

  @Test
  void damageIsFound() throws IOException {
    put("2026-01-02", Records.of("10.1000/a", "Aspirin in stroke"));
    try (Database database = Opening.writing(file())) {
      database.run("DELETE FROM statement");
    }

    try (EvidenceStore store = EvidenceStore.open(file())) {
      assertThat(store.verify()).containsExactly("1 works that no source speaks of");
    }
  }
}
