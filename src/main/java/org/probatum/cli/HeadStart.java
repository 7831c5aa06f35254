package org.probatum.cli;

import java.util.Set;

/**
 * Loads what reports need on a core of its own while the rules and the library are read: half of
 * what a single check takes. Nothing depends on it, so its errors are left to the report itself.
 */
final class HeadStart {

  private HeadStart() {}

  static void of(Reports reports, Set<Format> formats) {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(() -> prepare(reports, formats), "head start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void prepare(Reports reports, Set<Format> formats) {
    try {
      formats.forEach(reports::prepare);
    } catch (RuntimeException | Error ignored) {
      return;
    }
  }
}
