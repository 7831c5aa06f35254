package org.probatum.measure;

import java.nio.file.Path;

/**
 * Conclusions of papers and press releases, with how strongly people say that they tie cause to
 * effect: 0 not at all, 1 as going along, 2 as causing under conditions, 3 as causing. The
 * strongest claim of a sentence counts.
 */
final class CausalLanguageCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with the .csv files of the corpus: columns sentence and label (0 to 3).";

  private final StrengthClass strength = new StrengthClass();

  @Override
  public String name() {
    return "causal-language";
  }

  @Override
  public String about() {
    return "how strongly sentences tie cause to effect";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    return new LabelledSentences(this, "strength", StrengthClass.WORDS, REMEDY)
        .evaluate(folder, strength::of);
  }
}
