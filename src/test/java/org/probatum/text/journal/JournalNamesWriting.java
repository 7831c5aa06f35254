package org.probatum.text.journal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.probatum.text.table.Table;

/**
 * Writes the list of {@link JournalNames} from the lists of abbrv.jabref.org. Arguments: the file
 * to write and the folder of the lists (.csv, a name and its abbreviations a line).
 */
public final class JournalNamesWriting {

  private final TreeMap<String, Set<String>> journals = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    JournalNamesWriting writing = new JournalNamesWriting();
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
        writing.read(file);
      }
    }
    Files.writeString(Path.of(args[0]), writing.lines());
  }

  private void read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      for (List<String> cells : Table.cells(reader)) {
        if (!cells.get(0).isBlank()) {
          Set<String> others = journals.computeIfAbsent(plain(cells.get(0)), n -> new TreeSet<>());
          cells.stream().skip(1).map(JournalNamesWriting::plain).forEach(others::add);
        }
      }
    }
  }

  private static String plain(String cell) {
    return cell.replaceAll("\\s+", " ").strip();
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    journals.forEach(
        (name, others) -> {
          lines.append(name);
          others.stream()
              .filter(other -> !other.isEmpty() && !Journals.isShortFor(name, other))
              .forEach(other -> lines.append('\t').append(other));
          lines.append('\n');
        });
    return lines.toString();
  }
}
