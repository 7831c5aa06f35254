package org.probatum.measure;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.reading.AbstractReader;
import org.probatum.measure.json.JsonLine;

/**
 * Results that people took out of full reports of trials. A row is right where every value of both
 * groups is the one that people gave, and nothing is read where they found nothing. The abstract
 * reader reads the report's sentences; tables it does not read.
 */
final class NumericResultsCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with .jsonl files of questions and articles/PMC….md, as in llm-meta-analysis.";

  private final AbstractReader reader = new AbstractReader(StudyTerms.bundled());

  @Override
  public String name() {
    return "numeric-results";
  }

  @Override
  public String about() {
    return "events, means and sizes of groups in full reports, as whole rows and as values";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    Map<String, ReadResult> read = new HashMap<>();
    for (Path file : CorpusFiles.of(folder, ".jsonl", REMEDY)) {
      for (JsonLine line : CorpusFiles.lines(file, REMEDY)) {
        ResultRow row = ResultRow.of(line);
        if (!read.containsKey(row.article())) {
          read.put(row.article(), report(folder, row.article()));
        }
        tally.document();
        compare(tally, row, read.get(row.article()).of(row));
      }
    }
    return tally.evaluation();
  }

  private ReadResult report(Path folder, String article) throws UnreadableCorpus {
    Path file = folder.resolve("articles").resolve("PMC" + article + ".md");
    if (!Files.exists(file)) {
      throw new UnreadableCorpus(file, "is missing", REMEDY);
    }
    String text = CorpusFiles.text(file, REMEDY);
    return new ReadResult(reader.read("", text), text);
  }

  private static void compare(Tally tally, ResultRow row, Map<String, BigDecimal> read) {
    String label = row.binary() ? "binary rows" : "continuous rows";
    if (row.values().equals(read)) {
      tally.hit(label);
    } else {
      tally.surplus(label);
      tally.missed(label);
      tally.miss(
          new Miss("PMC" + row.article(), label, words(row.values()), words(read), row.outcome()));
    }
    Set<String> fields = new TreeSet<>(row.values().keySet());
    fields.addAll(read.keySet());
    fields.forEach(field -> value(tally, row.values().get(field), read.get(field)));
  }

  private static void value(Tally tally, BigDecimal told, BigDecimal read) {
    boolean same = told != null && told.equals(read);
    if (same) {
      tally.hit("values");
    }
    if (!same && read != null) {
      tally.surplus("values");
    }
    if (!same && told != null) {
      tally.missed("values");
    }
    tally.confuse(
        told == null ? "nothing" : "a value",
        same ? "the same" : read == null ? "nothing" : "another value");
  }

  private static String words(Map<String, BigDecimal> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue().toPlainString())
            .collect(Collectors.joining(", "));
  }
}
