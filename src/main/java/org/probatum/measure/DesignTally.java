package org.probatum.measure;

import java.util.Set;
import org.probatum.evidence.design.DesignReader;
import org.probatum.evidence.design.DesignReading;

/** Reads the designs of records and counts how often they are those that were told. */
final class DesignTally {

  private static final String SURE = ", sure";

  /** What has no type and no heading of a design may still observe: nobody was asked to say so. */
  private static final String INDEXED = ", design indexed";

  private final DesignReader reader = DesignReader.bundled();
  private final Tally tally;

  DesignTally(Corpus corpus) {
    this.tally = new Tally(corpus);
  }

  /** Counts a record once more among those of which the teller was sure. */
  void add(TaggedRecord record, ReaderLabels.Label label) {
    add(record, Set.of(label.design()), label.sure());
  }

  /** Counts a record; observing studies once more among those to which indexers gave a design. */
  void add(TaggedRecord record, Set<IndexedDesign> labels) {
    IndexedDesign read = add(record, labels, false);
    IndexedDesign told = told(labels, read);
    if (told.isScored()) {
      count(observing(told), observing(read), INDEXED);
    }
  }

  private static IndexedDesign observing(IndexedDesign design) {
    return design == IndexedDesign.OBSERVATIONAL ? design : IndexedDesign.OTHER;
  }

  private static IndexedDesign told(Set<IndexedDesign> labels, IndexedDesign read) {
    return labels.contains(read) ? read : labels.iterator().next();
  }

  private IndexedDesign add(TaggedRecord record, Set<IndexedDesign> labels, boolean sure) {
    DesignReading reading = reader.read(record.first("TI"), record.first("AB"));
    IndexedDesign read = IndexedDesign.of(reading.design(), labels);
    IndexedDesign told = told(labels, read);
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
    return read;
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
