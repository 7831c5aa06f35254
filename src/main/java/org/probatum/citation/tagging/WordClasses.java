package org.probatum.citation.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that tell places, publishers, given names, kinds of works and containers. A line of the
 * file names a class and the words that belong to it.
 */
final class WordClasses {

  static final String[] ALL = {"pl", "pu", "gi", "ki", "ho"};

  /** What publishers are called. */
  static final String PUBLISHER = "pu";

  private static final int NAME = 2;
  private static final String FILE = "entry-words.txt";

  private WordClasses() {}

  /** The first letters of the classes of a word in lower case, one behind the other, or "-". */
  static String of(String word) {
    return Bundled.CLASSES.getOrDefault(word, "-");
  }

  private static Map<String, String> load() {
    Map<String, String> classes = new HashMap<>();
    try (InputStream file = WordClasses.class.getResourceAsStream(FILE)) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> add(classes, line));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return classes;
  }

  private static void add(Map<String, String> classes, String line) {
    String[] words = line.split(" ");
    String name = words[0].substring(0, NAME);
    for (int i = 1; i < words.length; i++) {
      classes.merge(words[i], name, (had, also) -> had.contains(also) ? had : had + also);
    }
  }

  /** Loaded when the first entry needs it, and once. */
  private static final class Bundled {
    private static final Map<String, String> CLASSES = load();
  }
}
