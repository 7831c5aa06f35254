package org.probatum.measure;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimReader;
import org.probatum.claim.Strength;
import org.probatum.text.table.Table;

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
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".csv", REMEDY)) {
      List<List<String>> rows = rows(file);
      int sentence = rows.get(0).indexOf("sentence");
      int label = rows.get(0).indexOf("label");
      if (sentence < 0 || label < 0) {
        throw new UnreadableCorpus(file, "has no columns sentence and label", REMEDY);
      }
      for (List<String> row : rows.subList(1, rows.size())) {
        if (row.size() > Math.max(sentence, label)) {
          add(tally, file, row.get(sentence), told(file, row.get(label)));
        }
      }
    }
    return tally.evaluation();
  }

  private static List<List<String>> rows(Path file) throws UnreadableCorpus {
    try {
      List<List<String>> rows = Table.cells(new StringReader(CorpusFiles.text(file, REMEDY)));
      if (!rows.isEmpty()) {
        return rows;
      }
    } catch (IOException | IllegalStateException e) {
      throw new UnreadableCorpus(file, "is no table parted by commas", REMEDY);
    }
    throw new UnreadableCorpus(file, "is empty", REMEDY);
  }

  private static int told(Path file, String label) throws UnreadableCorpus {
    if (label.matches("[0-3]")) {
      return label.charAt(0) - '0';
    }
    throw new UnreadableCorpus(file, "has the label " + label, REMEDY);
  }

  private void add(Tally tally, Path file, String sentence, int told) {
    int read = read(sentence);
    tally.document();
    tally.confuse(WORDS.get(told), WORDS.get(read));
    if (told == read) {
      tally.hit(WORDS.get(told));
      return;
    }
    tally.missed(WORDS.get(told));
    tally.surplus(WORDS.get(read));
    tally.miss(
        new Miss(
            file.getFileName().toString(), "strength", WORDS.get(told), WORDS.get(read), sentence));
  }

  private int read(String sentence) {
    String text = sentence.endsWith(".") ? sentence : sentence + ".";
    Strength strongest = Strength.LS0;
    for (Claim claim : reader.read(PlainReader.read("sentence.txt", "Title\n\n" + text)).claims()) {
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
