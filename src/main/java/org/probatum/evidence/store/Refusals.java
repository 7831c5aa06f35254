package org.probatum.evidence.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite refuses, in words that tell what to do. */
final class Refusals {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NO_DATABASE = 26;
  private static final int PRIMARY = 0xff;

  private Refusals() {}

  static StoreException of(Path file, SQLException e) {
    return switch (e.getErrorCode() & PRIMARY) {
      case BUSY, LOCKED ->
          of(file, e, "another program is writing to it", "Wait until it has ended, then again.");
      case READ_ONLY ->
          of(file, e, "is write-protected", "Allow writing, or choose another place.");
      case FULL -> of(file, e, "the disk is full", "Make room. The library is as it was before.");
      case IO_ERROR ->
          of(file, e, "the disk fails (" + e.getMessage() + ")", "Look at space and permissions.");
      case CORRUPT ->
          of(file, e, "is damaged", "Restore a copy, or import into a new file with --library.");
      case CANNOT_OPEN -> of(file, e, "cannot be opened", "Look at its folder and permissions.");
      case NO_DATABASE ->
          of(file, e, "is no evidence library", "Give another file with --library.");
      default -> throw new IllegalStateException(file + ": " + e.getMessage(), e);
    };
  }

  private static StoreException of(Path file, SQLException e, String problem, String remedy) {
    return new StoreException(file, problem, remedy, e);
  }
}
