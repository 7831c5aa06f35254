package org.probatum.cli;

import java.util.Set;

/**
 * Loads what reports need while the rules are put together: a third of what a single check takes.
 * Nothing depends on it, so its errors are left to the report itself.
 *
 * @param reports to be written
 * @param formats of them
 */
record HeadStart(Reports reports, Set<Format> formats) implements Runnable {

  @Override
  public void run() {
    try {
      formats.forEach(reports::prepare);
    } catch (RuntimeException | Error ignored) {
      return;
    }
  }
}
