package org.probatum.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.probatum.measure.TaggedEntry;

/**
 * Fits the weights of {@link EntryModel}: the conditional likelihood of the tags, by gradients of
 * one entry at a time with rates of their own (AdaGrad). A third of the features is left out at
 * random each time, so that no single one is relied on, and the weights of the later rounds are
 * averaged. Arguments: the file to write, then one corpus or more in AnyStyle's format. The weights
 * in use were fitted to AnyStyle's core and good corpora (BSD-2-Clause).
 */
public final class EntryModelFitting {

  private static final int RUNS = 1;
  private static final int ROUNDS = 70;
  private static final int FIRST_AVERAGED = 20;
  private static final int RARE = 2;
  private static final double LEFT_OUT = 0.3;

  private final Map<Long, Integer> index = new HashMap<>();
  private final Random random = new Random(7);
  private final FittedWeights weights;
  private final List<Example> examples = new ArrayList<>();

  /** An entry by the numbers of its features. */
  private record Example(int[][] features, int[] tags, int[] joints) {}

  private EntryModelFitting(List<TaggedWords> entries) {
    Map<Long, Integer> seen = new HashMap<>();
    entries.stream()
        .flatMap(entry -> Arrays.stream(entry.features()))
        .flatMapToLong(Arrays::stream)
        .forEach(feature -> seen.merge(feature, 1, Integer::sum));
    seen.forEach(
        (feature, count) -> {
          if (count >= RARE) {
            index.put(feature, index.size());
          }
        });
    weights = new FittedWeights(index.size());
    entries.forEach(entry -> examples.add(example(entry)));
  }

  public static void main(String[] args) throws IOException {
    List<TaggedEntry> entries = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      entries.addAll(TaggedEntry.read(Path.of(args[i])));
    }
    Files.writeString(Path.of(args[0]), lines(entries));
  }

  /** The lines of a model fitted to these entries. */
  static String lines(List<TaggedEntry> entries) {
    EntryModelFitting fitting =
        new EntryModelFitting(entries.stream().map(TaggedWords::of).toList());
    for (int run = 0; run < RUNS; run++) {
      fitting.run();
    }
    return fitting.weights.lines(fitting.index, 1 - LEFT_OUT);
  }

  private void run() {
    weights.clear();
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      examples.forEach(this::learn);
      if (round >= FIRST_AVERAGED) {
        weights.keep();
      }
    }
  }

  private Example example(TaggedWords entry) {
    int[][] features = new int[entry.words().size()][];
    int[] joints = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          Arrays.stream(entry.features()[i])
              .filter(index::containsKey)
              .mapToInt(index::get)
              .toArray();
      joints[i] = EntryWords.joint(entry.words(), i);
    }
    return new Example(features, entry.tags().stream().mapToInt(Enum::ordinal).toArray(), joints);
  }

  private void learn(Example example) {
    int[][] kept = new int[example.features.length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = some(example.features[i]);
    }
    TagChain chain = new TagChain(weights, kept, example.joints);
    for (int i = 0; i < kept.length; i++) {
      double[] gradient = chain.gradient(i, example.tags[i]);
      for (int feature : kept[i]) {
        weights.move(feature, gradient);
      }
      int last = i == 0 ? TagChain.TAGS : example.tags[i - 1];
      weights.moveStep(example.joints[i], chain.stepGradient(i, last, example.tags[i]));
    }
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
