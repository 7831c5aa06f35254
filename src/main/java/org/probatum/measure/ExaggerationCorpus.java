package org.probatum.measure;

import java.nio.file.Path;
import java.util.Set;
import org.probatum.measure.json.JsonLine;

/**
 * What a press release concludes from a study beside what its abstract does, each with how strongly
 * people say that it ties cause to effect, and whether the release says more, less or the same.
 */
final class ExaggerationCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with .jsonl files of the corpus: press_release_conclusion, abstract_conclusion,"
          + " their _strength (0 to 3) and exaggeration_label.";

  private static final Set<String> LABELS = Set.of("same", "exaggerates", "downplays");

  private final StrengthClass strength = new StrengthClass();

  @Override
  public String name() {
    return "insciout-exaggeration";
  }

  @Override
  public String about() {
    return "how strongly press releases and abstracts tie cause to effect, and which says more";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".jsonl", REMEDY)) {
      for (JsonLine pair : CorpusFiles.lines(file, REMEDY)) {
        tally.document();
        int release = read(tally, file, pair, "press_release");
        int paper = read(tally, file, pair, "abstract");
        String told = pair.text("exaggeration_label");
        if (!LABELS.contains(told)) {
          throw new UnreadableCorpus(file, "has the label " + told, REMEDY);
        }
        String read = release > paper ? "exaggerates" : release < paper ? "downplays" : "same";
        tally.judge(id(pair), "release", told, read, pair.text("press_release_conclusion"));
      }
    }
    return tally.evaluation();
  }

  /** The class that is read of one of the texts; held against the one that people gave. */
  private int read(Tally tally, Path file, JsonLine pair, String text) throws UnreadableCorpus {
    String conclusion = pair.text(text + "_conclusion");
    int read = strength.of(conclusion);
    String told = StrengthClass.WORDS.get(label(file, pair.text(text + "_strength")));
    tally.judge(id(pair), "strength", told, StrengthClass.WORDS.get(read), conclusion);
    return read;
  }

  private static int label(Path file, String label) throws UnreadableCorpus {
    if (label.matches("[0-3]")) {
      return label.charAt(0) - '0';
    }
    throw new UnreadableCorpus(file, "has the strength " + label, REMEDY);
  }

  private static String id(JsonLine pair) {
    return pair.text("original_file_id");
  }
}
