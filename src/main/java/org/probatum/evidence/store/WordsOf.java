package org.probatum.evidence.store;

import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;

/** The words of a record, besides its title, that a search looks at. */
final class WordsOf {

  private WordsOf() {}

  static String record(SourceRecord record) {
    Work work = record.work();
    StringBuilder all = new StringBuilder();
    add(all, record.abstractText());
    add(all, work.key());
    add(all, String.join(" ", work.authors()));
    add(all, work.journal());
    work.years().forEach(year -> add(all, String.valueOf(year)));
    add(all, work.doi());
    add(all, work.pmid());
    add(all, work.registration());
    add(all, String.join(" ", record.publicationTypes()));
    add(all, String.join(" ", record.headings()));
    work.studies().forEach(study -> add(all, study));
    return all.toString();
  }

  private static void add(StringBuilder all, Study study) {
    add(all, study.designWords());
    add(all, study.population());
    add(all, study.intervention());
    add(all, study.comparatorWords());
    study.outcomes().forEach(outcome -> add(all, outcome.name()));
  }

  private static void add(StringBuilder all, String words) {
    if (words != null) {
      all.append(words).append(' ');
    }
  }
}
