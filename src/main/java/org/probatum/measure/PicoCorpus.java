package org.probatum.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.probatum.evidence.reading.AbstractNumbers;

/**
 * Trial abstracts ({@code .txt}) with brat annotations ({@code .ann}). For each abstract the set of
 * values that people marked is held against the set that is read; which group a value belongs to
 * does not count. The size of the study is right where the value read is one of those marked.
 */
final class PicoCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with pairs of .txt and .ann files (brat standoff), as in the PICO-Corpus.";
  private static final String TOTAL = "total n";
  private static final String EVENTS = "events";
  private static final String PERCENTAGES = "percentages";
  private static final Map<String, String> LABELS =
      Map.of(
          "total-participants", TOTAL,
          "intervention-participants", "n per arm",
          "control-participants", "n per arm",
          "iv-bin-abs", EVENTS,
          "cv-bin-abs", EVENTS,
          "iv-bin-percent", PERCENTAGES,
          "cv-bin-percent", PERCENTAGES);

  @Override
  public String name() {
    return "pico-corpus";
  }

  @Override
  public String about() {
    return "people, events and percentages of trial abstracts, as values per abstract";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".ann", REMEDY)) {
      String id = file.getFileName().toString().replaceFirst("\\.ann$", "");
      Path text = file.resolveSibling(id + ".txt");
      if (!Files.exists(text)) {
        throw new UnreadableCorpus(text, "is missing beside its annotations", REMEDY);
      }
      add(tally, id, CorpusFiles.text(text, REMEDY), CorpusFiles.text(file, REMEDY));
    }
    return tally.evaluation();
  }

  private static void add(Tally tally, String id, String text, String marks)
      throws UnreadableCorpus {
    ValueSets told = new ValueSets();
    for (BratFile.Mark mark : BratFile.marks(id + ".ann", marks, REMEDY)) {
      if (LABELS.containsKey(mark.label())) {
        told.add(LABELS.get(mark.label()), AbstractNumbers.first(mark.words()));
      }
    }
    AbstractNumbers read = AbstractNumbers.read(text);
    ValueSets found = new ValueSets();
    read.total().ifPresent(figure -> found.add(TOTAL, Optional.of(figure)));
    read.arms().forEach(figure -> found.add("n per arm", Optional.of(figure)));
    read.events().forEach(figure -> found.add(EVENTS, Optional.of(figure)));
    read.shares().forEach(figure -> found.add(PERCENTAGES, Optional.of(figure)));
    tally.document();
    total(tally, id, told, found);
    for (String label : List.of("n per arm", EVENTS, PERCENTAGES)) {
      new SetComparison(tally, id, text, told, found).compare(label);
    }
  }

  private static void total(Tally tally, String id, ValueSets told, ValueSets found) {
    Set<String> wanted = told.of(TOTAL);
    if (wanted.isEmpty()) {
      return;
    }
    Set<String> got = new TreeSet<>(found.of(TOTAL));
    if (got.stream().anyMatch(wanted::contains)) {
      tally.hit(TOTAL);
    } else {
      tally.missed(TOTAL);
      if (!got.isEmpty()) {
        tally.surplus(TOTAL);
      }
      tally.miss(new Miss(id, TOTAL, String.join(", ", wanted), String.join(", ", got), ""));
    }
  }
}
