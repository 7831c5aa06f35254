package org.probatum.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.probatum.citation.CitationReader;

/**
 * How long reading an entry of a reference list takes, in processor time. Argument: a corpus in
 * AnyStyle's format. The first entry is the one that has the weights read.
 */
public final class ReferenceBenchmark {

  private static final int ROUNDS = 12;

  private ReferenceBenchmark() {}

  public static void main(String[] args) throws IOException {
    List<String> entries =
        TaggedEntry.read(Path.of(args[0])).stream().map(TaggedEntry::words).toList();
    System.out.printf(Locale.ROOT, "first entry: %.0f ms%n", millis(entries.subList(0, 1)));
    double last = 0;
    for (int round = 0; round < ROUNDS; round++) {
      last = millis(entries);
    }
    System.out.printf(
        Locale.ROOT, "each of %d entries, warm: %.3f ms%n", entries.size(), last / entries.size());
  }

  private static double millis(List<String> entries) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long fields = entries.stream().filter(each -> read(each)).count();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return fields == 0 ? Double.NaN : (end - start) / 1e6;
  }

  private static boolean read(String entry) {
    return CitationReader.reference(entry).title() != null;
  }
}
