package org.probatum.text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often each of some words was met. */
public final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  public void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  /**
   * The word that was met most often, of several the first by name.
   *
   * @param least how often it must have been, at least 1
   */
  public Optional<String> most(int least) {
    String most = null;
    int times = least - 1;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > times) {
        most = each.getKey();
        times = each.getValue();
      }
    }
    return Optional.ofNullable(most);
  }
}
