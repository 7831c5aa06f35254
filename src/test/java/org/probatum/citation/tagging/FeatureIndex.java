package org.probatum.citation.tagging;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The features that are weighed and the place of each among the weights. */
final class FeatureIndex {

  private static final int RARE = 2;

  private final Map<Long, Integer> places = new HashMap<>();

  private FeatureIndex(Collection<Long> features) {
    features.stream().sorted().forEach(feature -> places.put(feature, places.size()));
  }

  /** Of those that some entries have more than once. */
  static FeatureIndex of(List<TaggedWords> entries) {
    Map<Long, Integer> seen = new HashMap<>();
    entries.stream()
        .flatMap(entry -> Stream.of(entry.features().own(), entry.features().begins()))
        .flatMap(Arrays::stream)
        .flatMapToLong(Arrays::stream)
        .forEach(feature -> seen.merge(feature, 1, Integer::sum));
    seen.values().removeIf(count -> count < RARE);
    return new FeatureIndex(seen.keySet());
  }

  /** Of as many as wanted, those that weigh most. */
  FeatureIndex heaviest(int wanted, float[] weights) {
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - wanted)];
    return new FeatureIndex(
        places.keySet().stream().filter(each -> weights[places.get(each)] >= least).toList());
  }

  int size() {
    return places.size();
  }

  Map<Long, Integer> places() {
    return places;
  }

  /** The places of the features of each word. */
  int[][] of(long[][] features) {
    return Arrays.stream(features).map(this::of).toArray(int[][]::new);
  }

  private int[] of(long[] features) {
    return Arrays.stream(features).filter(places::containsKey).mapToInt(places::get).toArray();
  }
}
