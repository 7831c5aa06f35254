package org.probatum.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.probatum.evidence.DesignReader;
import org.probatum.evidence.DesignReading;

/**
 * Records in MEDLINE format. The design is read from title and abstract alone and held against the
 * publication types, and for observational studies against the headings, that indexers gave.
 */
final class MedlineCorpus implements Corpus {

  private static final String REMEDY = "Give a folder with .nbib files, as PubMed exports them.";

  private final DesignReader reader = DesignReader.bundled();

  @Override
  public String name() {
    return "medline-records";
  }

  @Override
  public String about() {
    return "design from title and abstract alone, of records that have an abstract";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".nbib", REMEDY)) {
      List<TaggedRecord> records = TaggedRecord.read(CorpusFiles.text(file, REMEDY));
      if (records.isEmpty()) {
        throw new UnreadableCorpus(file, "holds no record that begins with PMID", REMEDY);
      }
      for (TaggedRecord record : records) {
        if (!record.first("AB").isEmpty()) {
          add(tally, record);
        }
      }
    }
    return tally.evaluation();
  }

  private void add(Tally tally, TaggedRecord record) {
    DesignReading reading = reader.read(record.first("TI"), record.first("AB"));
    Set<IndexedDesign> labels = IndexedDesign.of(record.all("PT"), record.all("MH"));
    IndexedDesign read = IndexedDesign.of(reading.design(), labels);
    IndexedDesign told = labels.contains(read) ? read : labels.iterator().next();
    tally.document();
    tally.confuse(told.words(), read.words());
    if (told == read) {
      hit(tally, told);
      return;
    }
    if (told.isScored()) {
      tally.missed(told.words());
    }
    if (read.isScored()) {
      tally.surplus(read.words());
    }
    tally.miss(
        new Miss(
            record.first("PMID"),
            "design",
            told.words(),
            read.words() + " by \"" + reading.phrase() + "\"",
            record.first("TI")));
  }

  private static void hit(Tally tally, IndexedDesign design) {
    if (design.isScored()) {
      tally.hit(design.words());
    }
  }
}
