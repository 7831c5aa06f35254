package org.probatum.evidence.online;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers of registries on disk, each in a file of its own with the date of the look-up. It saves
 * calls and nothing else: whatever is wrong with a file or the disk, the registry is asked again.
 */
final class DiskCache {

  private static final int LARGEST = 64 << 20;

  private final Path folder;

  DiskCache(Path folder) {
    this.folder = folder;
  }

  /** The answer to a question, if there is one that is still good. */
  Optional<Kept> find(String question, Instant now) {
    Path file = file(question);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      return KeptFile.read(Files.readAllBytes(file), question).filter(kept -> kept.isFresh(now));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  void keep(String question, Kept kept) {
    Path part = null;
    try {
      Files.createDirectories(folder);
      part = Files.createTempFile(folder, "part-", ".tmp");
      Files.write(part, KeptFile.write(kept, question));
      move(part, file(question));
    } catch (IOException full) {
      discard(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException other) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException left) {
      part.toFile().deleteOnExit();
    }
  }

  private Path file(String question) {
    return folder.resolve(hash(question.getBytes(StandardCharsets.UTF_8)) + ".answer");
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
