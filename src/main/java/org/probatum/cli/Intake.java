package org.probatum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.probatum.audit.Source;

/** Reads a file whole, once its size is known to be bearable. */
final class Intake {

  /** Bytes; a long book of plain text has about 3 million. */
  static final int LIMIT = 20_000_000;

  private Intake() {}

  static Source read(Path file) throws Complaint {
    check(file);
    try (InputStream stream = Files.newInputStream(file)) {
      // The file may grow between the check and the reading.
      byte[] bytes = stream.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw tooLarge(file, bytes.length);
      }
      return new Source(file.getFileName().toString(), bytes);
    } catch (IOException refusal) {
      throw new Complaint(
          file,
          "cannot be read (" + Reasons.of(refusal) + ")",
          "Check the name and the permissions of the file.");
    }
  }

  private static void check(Path file) throws Complaint {
    requireThere(file);
    if (!Files.isRegularFile(file)) {
      throw new Complaint(
          file, "is not a plain file", "Save its content in a file and give the file's name.");
    }
    long size = file.toFile().length();
    if (size > LIMIT) {
      throw tooLarge(file, size);
    }
  }

  /** Refuses a name that leads to nothing, and says why it does. */
  static void requireThere(Path file) throws Complaint {
    try {
      if (file.toString().isEmpty()) {
        throw new NoSuchFileException("");
      }
      Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException refusal) {
      throw Files.isSymbolicLink(file)
          ? new Complaint(
              file,
              "is a link that leads nowhere, or in a circle",
              "Give the file or folder itself.")
          : new Complaint(
              file,
              Reasons.of(refusal),
              "Check the name, from which folder it is given, and the permissions.");
    }
  }

  private static Complaint tooLarge(Path file, long size) {
    return new Complaint(
        file,
        "holds %,d bytes, more than the %,d that are read".formatted(size, LIMIT),
        "Give one article, or one part of it, in each file.");
  }
}
