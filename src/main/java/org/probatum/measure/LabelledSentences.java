package org.probatum.measure;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.probatum.text.table.Table;

/**
 * Sentences to which people gave one class each, as tables with the columns sentence and label.
 *
 * @param corpus they belong to
 * @param field what is told apart
 * @param classes by label, from 0; labels that are not told apart have one name
 * @param remedy for a folder without them
 */
record LabelledSentences(Corpus corpus, String field, List<String> classes, String remedy) {

  /**
   * Holds each sentence against what is read of it.
   *
   * @param read gives the class that is read of a sentence
   */
  Evaluation evaluate(Path folder, ToIntFunction<String> read) throws UnreadableCorpus {
    Tally tally = new Tally(corpus);
    for (Path file : CorpusFiles.of(folder, ".csv", remedy)) {
      List<List<String>> rows = rows(file);
      int sentence = rows.get(0).indexOf("sentence");
      int label = rows.get(0).indexOf("label");
      if (sentence < 0 || label < 0) {
        throw new UnreadableCorpus(file, "has no columns sentence and label", remedy);
      }
      for (List<String> row : rows.subList(1, rows.size())) {
        if (row.size() > Math.max(sentence, label)) {
          String words = row.get(sentence);
          String text = words.endsWith(".") ? words : words + ".";
          add(tally, file, words, told(file, row.get(label)), read.applyAsInt(text));
        }
      }
    }
    return tally.evaluation();
  }

  private List<List<String>> rows(Path file) throws UnreadableCorpus {
    try {
      List<List<String>> rows = Table.cells(new StringReader(CorpusFiles.text(file, remedy)));
      if (!rows.isEmpty()) {
        return rows;
      }
    } catch (IOException | IllegalStateException e) {
      throw new UnreadableCorpus(file, "is no table parted by commas", remedy);
    }
    throw new UnreadableCorpus(file, "is empty", remedy);
  }

  private int told(Path file, String label) throws UnreadableCorpus {
    if (label.matches("\\d") && label.charAt(0) - '0' < classes.size()) {
      return label.charAt(0) - '0';
    }
    throw new UnreadableCorpus(file, "has the label " + label, remedy);
  }

  private void add(Tally tally, Path file, String sentence, int toldLabel, int readLabel) {
    String told = classes.get(toldLabel);
    String read = classes.get(readLabel);
    tally.document();
    tally.judge(file.getFileName().toString(), field, told, read, sentence);
  }
}
