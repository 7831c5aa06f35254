package org.probatum.measure;

import java.util.List;
import java.util.Optional;

/** The corpora that the program can be measured on. */
public final class Corpora {

  private Corpora() {}

  public static List<Corpus> all() {
    return List.of(
        new PicoCorpus(),
        new MedlineCorpus(),
        new TrialTermsCorpus(),
        new NumericResultsCorpus(),
        new ReferenceCorpus(),
        new JournalCorpus(),
        new CausalLanguageCorpus(),
        new ExaggerationCorpus(),
        new HealthAdviceCorpus());
  }

  public static Optional<Corpus> named(String name) {
    return all().stream().filter(corpus -> corpus.name().equalsIgnoreCase(name)).findFirst();
  }
}
