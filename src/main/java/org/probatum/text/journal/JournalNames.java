package org.probatum.text.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of journals of all fields with those abbreviations that the name's own words do not tell,
 * one journal a line. Names and abbreviations are those of abbrv.jabref.org (CC0 1.0). The list is
 * long, and read only where the short one cannot tell two names apart.
 */
final class JournalNames {

  private static final String FILE = "journal-names.tsv";

  private final Map<String, int[]> journals = new HashMap<>(1 << 16);

  private JournalNames() {}

  /** Read on first use, and once. */
  static JournalNames bundled() {
    return Bundled.NAMES;
  }

  boolean has(String key) {
    return journals.containsKey(key);
  }

  /** Whether one journal has both keys as name or abbreviation. */
  boolean isSame(String one, String other) {
    for (int mine : journals.getOrDefault(one, new int[0])) {
      for (int yours : journals.getOrDefault(other, new int[0])) {
        if (mine == yours) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(String name, int journal) {
    journals.merge(JournalKey.of(name), new int[] {journal}, JournalNames::both);
  }

  private static int[] both(int[] one, int[] other) {
    int[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static JournalNames load() {
    JournalNames names = new JournalNames();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                JournalNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      int journal = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String name : line.split("\t")) {
          names.add(name, journal);
        }
        journal++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return names;
  }

  private static final class Bundled {
    private static final JournalNames NAMES = load();
  }
}
