package org.probatum.measure;

import java.nio.file.Path;
import java.util.List;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.ClaimReader;

/**
 * Sentences of abstracts, with what people take for advice on health: 0 none, 1 weak ("may be
 * useful"), 2 strong ("should be offered"). The program reads strong advice alone, and the other
 * two are held together.
 */
final class HealthAdviceCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with the .csv files of the corpus: columns sentence and label (0 to 2).";
  private static final String NONE = "none or weak advice";
  private static final List<String> WORDS = List.of(NONE, NONE, "strong advice");

  private final ClaimReader reader = ClaimReader.bundled();

  @Override
  public String name() {
    return "health-advice";
  }

  @Override
  public String about() {
    return "sentences that tell what ought to be done";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    return new LabelledSentences(this, "advice", WORDS, REMEDY).evaluate(folder, this::read);
  }

  private int read(String sentence) {
    for (Claim claim : reader.read(PlainReader.read("a.txt", "Title\n\n" + sentence)).claims()) {
      if (claim.is(ClaimKind.RECOMMENDATION)) {
        return WORDS.size() - 1;
      }
    }
    return 0;
  }
}
