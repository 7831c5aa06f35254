package org.probatum.evidence.reading;

import java.util.function.Function;
import org.probatum.evidence.Renewal;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;

/**
 * Makes the work of a record. A record tells the studies that it has; where it has none, its
 * abstract is read. Shared between threads.
 */
public final class RecordReading implements Function<SourceRecord, Work> {

  private final Renewal renewal;
  private final AbstractReader abstracts;

  public RecordReading(StudyTerms terms) {
    renewal = new Renewal(terms);
    abstracts = new AbstractReader(terms);
  }

  @Override
  public Work apply(SourceRecord record) {
    return abstracts.complete(renewal.apply(record), record);
  }
}
