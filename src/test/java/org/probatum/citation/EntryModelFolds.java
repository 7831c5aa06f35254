package org.probatum.citation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.citation.tagging.EntryModel;
import org.probatum.citation.tagging.EntryModelFitting;
import org.probatum.citation.tagging.EntryTag;
import org.probatum.citation.tagging.TaggedWords;
import org.probatum.measure.Evaluation;
import org.probatum.measure.ReferenceCorpus;
import org.probatum.measure.Score;
import org.probatum.measure.TaggedEntry;
import org.probatum.measure.UnreadableCorpus;
import org.probatum.text.Span;

/**
 * Measures the reading of entries that the weights were not fitted to: every fifth entry of the
 * first corpus is read by weights fitted to the others and to the further corpora, without the
 * entries that these have in common with the fifth. Arguments: the corpora.
 */
public final class EntryModelFolds {

  private static final int FOLDS = 5;

  private final Map<String, int[]> fields = new TreeMap<>();
  private int words;
  private int right;

  public static void main(String[] args) throws IOException, UnreadableCorpus {
    List<TaggedEntry> core = TaggedEntry.read(Path.of(args[0]));
    List<TaggedEntry> further = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      further.addAll(TaggedEntry.read(Path.of(args[i])));
    }
    EntryModelFolds folds = new EntryModelFolds();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.measure(core, further, fold);
    }
    folds.print(System.out);
  }

  private void measure(List<TaggedEntry> core, List<TaggedEntry> further, int fold)
      throws IOException, UnreadableCorpus {
    List<TaggedEntry> held = new ArrayList<>();
    List<TaggedEntry> fitted = new ArrayList<>();
    for (int i = 0; i < core.size(); i++) {
      (i % FOLDS == fold ? held : fitted).add(core.get(i));
    }
    fitted.addAll(further);
    Set<String> known = new HashSet<>();
    held.forEach(entry -> known.add(letters(entry)));
    fitted.removeIf(entry -> known.contains(letters(entry)));
    String lines = EntryModelFitting.lines(fitted);
    EntryModel model = EntryModel.read(lines.getBytes(StandardCharsets.UTF_8));
    held.forEach(entry -> countWords(entry, model));
    Evaluation evaluation = new ReferenceCorpus(entry -> read(entry, model)).evaluate(held, "held");
    evaluation.scores().forEach(this::add);
  }

  private static String letters(TaggedEntry entry) {
    return entry.words().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Reference read(String entry, EntryModel model) {
    Location place = new Location("", SectionRole.REFERENCES, 0, 0, new Span(0, entry.length()));
    return new ReferenceReader(() -> model).read(entry, "", place, 1);
  }

  private void countWords(TaggedEntry entry, EntryModel model) {
    TaggedWords tagged = TaggedWords.of(entry);
    List<EntryTag> guess = model.tag(tagged.words());
    for (int i = 0; i < guess.size(); i++) {
      words++;
      right += guess.get(i) == tagged.tags().get(i) ? 1 : 0;
    }
  }

  private void add(Score score) {
    int[] counts = fields.computeIfAbsent(score.label(), key -> new int[3]);
    counts[0] += score.hits();
    counts[1] += score.surplus();
    counts[2] += score.missed();
  }

  private void print(PrintStream out) {
    fields.forEach(
        (label, counts) -> {
          Score score = new Score(label, counts[0], counts[1], counts[2], 0, 0);
          out.printf(
              Locale.ROOT,
              "%-12s precision %.3f, recall %.3f, F1 %.4f%n",
              label,
              score.precision(),
              score.recall(),
              score.f1());
        });
    out.printf(
        Locale.ROOT, "words with the right tag: %.4f of %d%n", right / (double) words, words);
  }
}
