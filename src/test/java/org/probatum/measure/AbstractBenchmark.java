package org.probatum.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.reading.AbstractReader;

/** Times how long one abstract takes to be read, warm; the argument is a folder of text files. */
public final class AbstractBenchmark {

  private static final int ROUNDS = 12;

  private AbstractBenchmark() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    AbstractReader reader = new AbstractReader(StudyTerms.bundled());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      long worked = thread.getCurrentThreadCpuTime();
      texts.forEach(text -> reader.read("", text));
      System.out.printf(
          "round %d: %.2f ms per abstract, of which %.2f ms of processor time%n",
          round,
          (System.nanoTime() - start) / 1e6 / texts.size(),
          (thread.getCurrentThreadCpuTime() - worked) / 1e6 / texts.size());
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(AbstractBenchmark::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
