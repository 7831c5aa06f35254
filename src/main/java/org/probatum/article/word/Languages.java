package org.probatum.article.word;

import java.util.HashMap;
import java.util.Map;

/** Counts the characters of each language that runs are marked with. */
final class Languages {

  private final String usual;
  private final Map<String, Integer> characters = new HashMap<>();

  /** With the language of runs that tell none; empty where the document tells none either. */
  Languages(String usual) {
    this.usual = usual;
  }

  void count(String told, int length) {
    String language = told.isEmpty() ? usual : told;
    if (!language.isEmpty()) {
      characters.merge(language, length, Integer::sum);
    }
  }

  /** The language of most characters, {@code en} where nothing tells. */
  String prevailing() {
    return characters.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("en");
  }
}
