package org.probatum.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probatum.evidence.reading.TrialTerm;
import org.probatum.measure.json.JsonLine;

/**
 * Reports and protocols of trials, each sentence a list of tokens with labelled stretches. A
 * stretch is right where its first and its last token are those that people marked (strict).
 */
final class TrialTermsCorpus implements Corpus {

  private static final String REMEDY =
      "Give a folder with .jsonl files in the format of RCT-Transparency: doc_key, sentences, ner.";
  private static final Map<String, TrialTerm.Kind> LABELS =
      Map.of(
          "14a_Sample_size", TrialTerm.Kind.SAMPLE_SIZE,
          "8a_Design_Type", TrialTerm.Kind.DESIGN_TYPE,
          "1b_Title_Type", TrialTerm.Kind.DESIGN_TYPE,
          "3a_Registry_number", TrialTerm.Kind.REGISTRY_NUMBER);
  private static final Map<TrialTerm.Kind, String> WORDS =
      Map.of(
          TrialTerm.Kind.SAMPLE_SIZE, "sample size",
          TrialTerm.Kind.DESIGN_TYPE, "design",
          TrialTerm.Kind.REGISTRY_NUMBER, "registry number");

  @Override
  public String name() {
    return "trial-terms";
  }

  @Override
  public String about() {
    return "stretches that tell sample size, design and registry number, strict";
  }

  @Override
  public Evaluation evaluate(Path folder) throws UnreadableCorpus {
    Tally tally = new Tally(this);
    for (Path file : CorpusFiles.of(folder, ".jsonl", REMEDY)) {
      for (JsonLine document : CorpusFiles.lines(file, REMEDY)) {
        tally.document();
        add(tally, document);
      }
    }
    return tally.evaluation();
  }

  private static void add(Tally tally, JsonLine document) {
    List<List<String>> sentences = document.rows("sentences");
    List<List<List<String>>> labels = document.tables("ner");
    int first = 0;
    for (int i = 0; i < Math.min(sentences.size(), labels.size()); i++) {
      TokenText text = new TokenText(sentences.get(i));
      Set<Stretch> told = told(labels.get(i), first);
      compare(tally, document.text("doc_key"), text, told);
      first += sentences.get(i).size();
    }
  }

  private record Stretch(TrialTerm.Kind kind, String tokens) implements Comparable<Stretch> {
    @Override
    public int compareTo(Stretch other) {
      return toString().compareTo(other.toString());
    }
  }

  private static Set<Stretch> told(List<List<String>> labels, int first) {
    return labels.stream()
        .filter(label -> label.size() == 3 && LABELS.containsKey(label.get(2)))
        .map(
            label ->
                new Stretch(
                    LABELS.get(label.get(2)),
                    (Integer.parseInt(label.get(0)) - first)
                        + "-"
                        + (Integer.parseInt(label.get(1)) - first)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void compare(Tally tally, String id, TokenText text, Set<Stretch> told) {
    Set<Stretch> read =
        TrialTerm.in(text.toString()).stream()
            .map(term -> new Stretch(term.kind(), text.tokens(term.span())))
            .collect(Collectors.toCollection(TreeSet::new));
    for (Stretch each : read) {
      String label = WORDS.get(each.kind());
      if (told.contains(each)) {
        tally.hit(label);
        tally.confuse(label, label);
      } else {
        tally.surplus(label);
        tally.confuse("nothing", label);
        tally.miss(new Miss(id, label, "", text.words(each.tokens()), text.toString()));
      }
    }
    for (Stretch each : told) {
      if (!read.contains(each)) {
        String label = WORDS.get(each.kind());
        tally.missed(label);
        tally.confuse(label, "nothing");
        tally.miss(new Miss(id, label, text.words(each.tokens()), "", text.toString()));
      }
    }
  }
}
