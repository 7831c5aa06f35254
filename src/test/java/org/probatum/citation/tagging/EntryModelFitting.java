package org.probatum.citation.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.probatum.measure.TaggedEntry;

/**
 * Fits the weights of {@link EntryModel}: the conditional likelihood of the tags, by gradients of
 * one entry at a time with rates of their own (AdaGrad). A third of the features is left out at
 * random each time, so that no single one is relied on, and the weights of the later rounds are
 * averaged. Those features that weigh most are kept and fitted anew. Arguments: the file to write,
 * then one corpus or more in AnyStyle's format. The weights in use were fitted to AnyStyle's core
 * and good corpora (BSD-2-Clause).
 */
public final class EntryModelFitting {

  private static final int ROUNDS = 30;
  private static final int FIRST_AVERAGED = 10;
  private static final int KEPT = 60_000;
  private static final double LEFT_OUT = 0.3;

  private final Random random = new Random(7);
  private final FeatureIndex index;
  private final FittedWeights weights;
  private final List<FittedEntry> entries = new ArrayList<>();

  private EntryModelFitting(List<TaggedWords> tagged, FeatureIndex index) {
    this.index = index;
    weights = new FittedWeights(index.size());
    tagged.forEach(entry -> entries.add(FittedEntry.of(entry, index)));
  }

  public static void main(String[] args) throws IOException {
    List<TaggedEntry> entries = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      entries.addAll(TaggedEntry.read(Path.of(args[i])));
    }
    Files.writeString(Path.of(args[0]), lines(entries));
  }

  /** The lines of a model fitted to these entries. */
  public static String lines(List<TaggedEntry> entries) {
    List<TaggedWords> tagged = entries.stream().map(TaggedWords::of).toList();
    EntryModelFitting all = new EntryModelFitting(tagged, FeatureIndex.of(tagged));
    all.run();
    FeatureIndex heaviest = all.index.heaviest(KEPT, all.weights.greatest());
    EntryModelFitting fitting = new EntryModelFitting(tagged, heaviest);
    fitting.run();
    return fitting.weights.lines(heaviest.places(), 1 - LEFT_OUT);
  }

  private void run() {
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(entries, random);
      entries.forEach(this::learn);
      if (round >= FIRST_AVERAGED) {
        weights.keep();
      }
    }
  }

  private void learn(FittedEntry entry) {
    int[][] own = some(entry.own());
    int[][] begins = some(entry.begins());
    FittedEntry part = new FittedEntry(own, begins, entry.joints(), entry.tags());
    TagChain chain = new TagChain(TagFactors.of(weights, part));
    double[] behind = new double[SeenFields.COUNT * FittedWeights.TAGS];
    int seen = 0;
    for (int i = 0; i < part.size(); i++) {
      int tag = entry.tags()[i];
      if (tag != entry.last(i)) {
        behind[seen * FittedWeights.TAGS + tag]--;
      }
      seen = SeenFields.with(seen, tag);
      learn(part, chain, i, behind);
    }
    weights.moveBehind(behind);
    double[] ends = chain.ends();
    ends[seen]--;
    ends[SeenFields.COUNT + entry.last(entry.size())]--;
    weights.moveEnds(ends);
  }

  private void learn(FittedEntry entry, TagChain chain, int i, double[] behind) {
    int tag = entry.tags()[i];
    double[] tags = chain.tags(i);
    double[] begins = new double[FittedWeights.TAGS];
    double[] steps = chain.steps(i, begins, behind);
    tags[tag]--;
    steps[entry.last(i) * FittedWeights.TAGS + tag]--;
    begins[tag] -= tag == entry.last(i) ? 0 : 1;
    move(entry.own()[i], tags);
    move(entry.begins()[i], begins);
    weights.moveStep(entry.joints()[i], steps);
  }

  private void move(int[] features, double[] gradient) {
    for (int feature : features) {
      weights.move(feature, gradient);
    }
  }

  private int[][] some(int[][] features) {
    return Arrays.stream(features).map(this::some).toArray(int[][]::new);
  }

  private int[] some(int[] features) {
    int[] kept = new int[features.length];
    int size = 0;
    for (int feature : features) {
      kept[size] = feature;
      size += random.nextDouble() < LEFT_OUT ? 0 : 1;
    }
    return Arrays.copyOf(kept, size);
  }
}
