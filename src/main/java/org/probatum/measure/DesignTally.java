package org.probatum.measure;

import java.util.Set;
import org.probatum.evidence.DesignReader;
import org.probatum.evidence.DesignReading;

/** Reads the designs of records and counts how often they are those that were told. */
final class DesignTally {

  private static final String SURE = ", sure";

  private final DesignReader reader = DesignReader.bundled();
  private final Tally tally;

  DesignTally(Corpus corpus) {
    this.tally = new Tally(corpus);
  }

  /** Counts a record once more among those of which the teller was sure. */
  void add(TaggedRecord record, ReaderLabels.Label label) {
    add(record, Set.of(label.design()), label.sure());
  }

  void add(TaggedRecord record, Set<IndexedDesign> labels) {
    add(record, labels, false);
  }

  private void add(TaggedRecord record, Set<IndexedDesign> labels, boolean sure) {
    DesignReading reading = reader.read(record.first("TI"), record.first("AB"));
    IndexedDesign read = IndexedDesign.of(reading.design(), labels);
    IndexedDesign told = labels.contains(read) ? read : labels.iterator().next();
    tally.document();
    tally.confuse(told.words(), read.words());
    count(told, read, "");
    if (sure) {
      count(told, read, SURE);
    }
    if (told != read) {
      tally.miss(
          new Miss(
              record.first("PMID"),
              "design",
              told.words(),
              read.words() + " by \"" + reading.phrase() + "\"",
              record.first("TI")));
    }
  }

  private void count(IndexedDesign told, IndexedDesign read, String among) {
    if (told == read && told.isScored()) {
      tally.hit(told.words() + among);
    } else if (told != read && told.isScored()) {
      tally.missed(told.words() + among);
    }
    if (told != read && read.isScored()) {
      tally.surplus(read.words() + among);
    }
  }

  Evaluation evaluation() {
    return tally.evaluation();
  }
}
