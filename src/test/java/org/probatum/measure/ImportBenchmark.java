package org.probatum.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.SourceReader;
import org.probatum.evidence.store.EvidenceStore;
import org.probatum.evidence.store.Import;

/**
 * Imports made-up PubMed XML into a new library and looks things up in it. Run it with the memory
 * that an import may take: {@code java -Xmx512m … ImportBenchmark 100000}.
 */
public final class ImportBenchmark {

  private ImportBenchmark() {}

  public static void main(String[] args) throws IOException {
    int records = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("probatum-import");
    Path xml = folder.resolve("pubmed.xml");
    new PubmedFile(1).write(xml, records);
    System.out.printf("%d records, %d MB of XML%n", records, Files.size(xml) >> 20);
    Path library = folder.resolve("evidence.db");
    load(xml, library);
    look(library, records);
    try (Stream<Path> left = Files.list(folder)) {
      for (Path each : left.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  private static void load(Path xml, Path library) throws IOException {
    long start = System.nanoTime();
    try (EvidenceStore store = EvidenceStore.create(library);
        Import run = store.importing("pubmed.xml", "2026-01-02");
        InputStream in = new BufferedInputStream(Files.newInputStream(xml))) {
      run.take(out -> new SourceReader().read(new Input("pubmed.xml", in, "2026-01-02"), out));
      run.commit();
      System.out.println("import: " + run.counts().added() + " new, " + seconds(start) + " s");
    }
    System.out.printf("closed after %s s; %d MB%n", seconds(start), Files.size(library) >> 20);
    System.out.println("memory at its peak: " + peak());
  }

  private static void look(Path library, int records) {
    long start = System.nanoTime();
    try (EvidenceStore store = EvidenceStore.open(library)) {
      System.out.printf("open: %.1f ms%n", millis(start));
      String title = store.byPmid(String.valueOf(records / 2)).orElseThrow().work().title();
      time("by DOI", () -> store.byDoi("10.5555/made." + records / 3).stream().toList());
      time("by PubMed number", () -> store.byPmid("" + records / 4).stream().toList());
      time("by title", () -> store.byTitle(title));
      time("by title with a word wrong", () -> store.byTitle(title.replaceFirst(" ", " x")));
      time("two frequent words", () -> store.search("neural hepatal", 20));
      time("three words", () -> store.search("thyrology oncine cardial", 20));
    }
  }

  private static void time(String what, Supplier<List<?>> look) {
    long start = System.nanoTime();
    int found = look.get().size();
    System.out.printf("%s: %d found, %.1f ms%n", what, found, millis(start));
  }

  private static String peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("not known here");
  }

  private static String seconds(long start) {
    return String.format("%.1f", (System.nanoTime() - start) / 1e9);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
