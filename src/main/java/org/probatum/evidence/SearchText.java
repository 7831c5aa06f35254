package org.probatum.evidence;

import java.util.List;
import java.util.Locale;
import org.probatum.text.Few;

/**
 * The words of a record that a search looks at.
 *
 * @param text all of them in lower case
 */
record SearchText(String text) {

  static SearchText of(Work work) {
    StringBuilder all = new StringBuilder();
    all.append(work.key()).append(' ').append(work.title()).append(' ').append(work.journal());
    all.append(' ').append(work.authors()).append(' ').append(work.years());
    all.append(' ').append(work.doi()).append(' ').append(work.pmid());
    all.append(' ').append(work.registration());
    work.studies().forEach(study -> add(all, study));
    return new SearchText(all.toString().toLowerCase(Locale.ROOT));
  }

  private static void add(StringBuilder all, Study study) {
    all.append(' ').append(study.design().words()).append(' ').append(study.designWords());
    all.append(' ').append(study.population()).append(' ').append(study.intervention());
    all.append(' ').append(study.comparatorWords());
    all.append(' ').append(study.conditions()).append(study.interventions());
    study.outcomes().forEach(outcome -> all.append(' ').append(outcome.name()));
  }

  boolean holds(List<String> words) {
    return Few.all(words, text::contains);
  }
}
