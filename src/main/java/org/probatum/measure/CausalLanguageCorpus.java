package org.probatum.measure;

import java.nio.file.Path;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimReader;
import org.probatum.claim.Strength;

/**
 * Conclusions of papers and press releases, with how strongly people say that they tie cause to
 * effect: 0 not at all, 1 as going along, 2 as causing under conditions, 3 as causing. The
 * strongest claim of a sentence counts.
 */
final class CausalLanguageCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with the .csv files of the corpus: columns sentence and label (0 to 3).";
  private static final List<String> WORDS =
      List.of("no relation", "correlation", "conditional cause", "direct cause");

  private final ClaimReader reader = ClaimReader.bundled();

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
    return new LabelledSentences(this, "strength", WORDS, REMEDY).evaluate(folder, this::read);
  }

  private int read(String sentence) {
    Strength strongest = Strength.LS0;
    Article article = PlainReader.read("sentence.txt", "Title\n\n" + sentence);
    for (Claim claim : reader.read(article).claims()) {
      strongest = claim.strength().atLeast(strongest) ? claim.strength() : strongest;
    }
    return switch (strongest) {
      case LS0, LS1 -> 0;
      case LS2, LS3 -> 1;
      case LS4, LS5 -> 2;
      case LS6, LS7 -> 3;
    };
  }
}
