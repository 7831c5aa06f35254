package org.probatum.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;

/**
 * Prints how fast an article is audited: {@code AuditBenchmark ARTICLE [LAUNCHER]}. It is warm when
 * methods that an audit calls once are compiled, too, which they are after 10,000 audits; the best
 * and the median of twenty rounds are told, since a machine that others use is slower at times.
 * With a launcher the cold check to a workbook is measured as well, with its peak memory where the
 * system tells it.
 */
public final class AuditBenchmark {

  private static final int WARM_UP = 10_000;
  private static final int ROUNDS = 20;
  private static final int AUDITS = 200;
  private static final int COLD_RUNS = 7;

  private AuditBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path article = Path.of(arguments[0]);
    Source source = new Source(article.getFileName().toString(), Files.readAllBytes(article));
    printWarm(source);
    if (arguments.length > 1) {
      printCold(article, arguments[1]);
    }
  }

  private static void printWarm(Source source) throws Exception {
    Auditor auditor = Auditor.of(Settings.DEFAULT);
    time(auditor, source, WARM_UP);
    double[] milliseconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      milliseconds[i] = time(auditor, source, AUDITS) / 1e6 / AUDITS;
    }
    Arrays.sort(milliseconds);
    double median = milliseconds[ROUNDS / 2];
    System.out.printf(
        "warm audit on one thread: %.1f articles/s in the best round, %.2f ms each;"
            + " %.1f and %.2f ms at the median%n",
        1000 / milliseconds[0], milliseconds[0], 1000 / median, median);
  }

  private static long time(Auditor auditor, Source source, int rounds) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      auditor.audit(source, Instant.EPOCH);
    }
    return System.nanoTime() - start;
  }

  private static void printCold(Path article, String launcher) throws Exception {
    Path out = Files.createTempDirectory("probatum");
    double[] seconds = new double[COLD_RUNS];
    long peak = 0;
    for (int i = 0; i < COLD_RUNS; i++) {
      long start = System.nanoTime();
      Process run =
          new ProcessBuilder(launcher, "check", article.toString(), "--out", out.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      while (run.isAlive()) {
        peak = Math.max(peak, peak(run.pid()));
        Thread.sleep(5);
      }
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        "cold check to a workbook: %.2f s at best, %.2f s at the median; peak memory %d MB%n",
        seconds[0], seconds[COLD_RUNS / 2], peak / 1024);
  }

  private static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
          .findFirst()
          .orElse(0);
    } catch (Exception e) {
      return 0;
    }
  }
}
