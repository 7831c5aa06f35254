package org.probatum.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Counts what is read right and wrong, document by document. The interval of an F1 is the middle 95
 * % of a thousand samples of documents with replacement (percentile bootstrap, fixed seed).
 */
final class Tally {

  private static final int SAMPLES = 1000;
  private static final int SEED = 20_260;

  private final Corpus corpus;
  private final List<Map<String, int[]>> documents = new ArrayList<>();
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Map<String, Integer> burden = new HashMap<>();

  Tally(Corpus corpus) {
    this.corpus = corpus;
  }

  void document() {
    documents.add(new LinkedHashMap<>());
  }

  void hit(String label) {
    counts(label)[0]++;
  }

  void surplus(String label) {
    counts(label)[1]++;
  }

  void missed(String label) {
    counts(label)[2]++;
  }

  void confuse(String told, String read) {
    confusion.computeIfAbsent(told, key -> new TreeMap<>()).merge(read, 1, Integer::sum);
  }

  /** Counts a class that people told of a text against the one that was read. */
  void judge(String document, String field, String told, String read, String text) {
    confuse(told, read);
    if (told.equals(read)) {
      hit(told);
      return;
    }
    missed(told);
    surplus(read);
    miss(new Miss(document, field, told, read, text));
  }

  void miss(Miss miss) {
    misses.add(miss);
    burden.merge(miss.document(), 1, Integer::sum);
  }

  private int[] counts(String label) {
    return documents.get(documents.size() - 1).computeIfAbsent(label, key -> new int[3]);
  }

  Evaluation evaluation() {
    misses.sort(Comparator.comparing((Miss miss) -> -burden.get(miss.document())));
    return new Evaluation(
        corpus.name(),
        corpus.about(),
        documents.size(),
        labels().stream().map(this::score).toList(),
        confusion,
        List.copyOf(misses));
  }

  private List<String> labels() {
    return documents.stream().flatMap(each -> each.keySet().stream()).distinct().toList();
  }

  private Score score(String label) {
    List<int[]> counts =
        documents.stream().map(each -> each.getOrDefault(label, new int[3])).toList();
    int[] all = new int[3];
    counts.forEach(each -> add(all, each));
    double[] sampled = sampled(counts);
    return new Score(
        label, all[0], all[1], all[2], sampled[SAMPLES / 40], sampled[SAMPLES - 1 - SAMPLES / 40]);
  }

  private static double[] sampled(List<int[]> counts) {
    Random random = new Random(SEED);
    double[] values = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      int[] sum = new int[3];
      for (int n = 0; n < counts.size(); n++) {
        add(sum, counts.get(random.nextInt(counts.size())));
      }
      values[i] = new Score("", sum[0], sum[1], sum[2], 0, 0).f1();
    }
    Arrays.sort(values);
    return values;
  }

  private static void add(int[] sum, int[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
