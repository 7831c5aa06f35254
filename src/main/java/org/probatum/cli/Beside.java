package org.probatum.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file beside its place and then moves it there, so that none is ever seen half written
 * and an earlier one is kept until the new one is whole.
 */
final class Beside {

  /** What fills the file. */
  interface Filling {
    void into(Path file) throws IOException;
  }

  private Beside() {}

  /**
   * Writes the file, in place of an earlier one; what is no file, such as a terminal, is written to
   * straight.
   */
  static void write(Path target, Filling filling) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      filling.into(target);
      return;
    }
    Path beside = target.resolveSibling(name(target.getFileName().toString()));
    try {
      filling.into(beside);
      move(beside, target);
    } finally {
      delete(beside);
    }
  }

  /** Short, since the file's own name may be as long as the file system allows. */
  private static String name(String name) {
    return ".probatum-"
        + ProcessHandle.current().pid()
        + "-"
        + Integer.toHexString(name.hashCode());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException refusal) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException refusal) {
      // The first refusal is the one to tell.
    }
  }
}
