package org.probatum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import org.probatum.audit.Source;

/** Reads a file whole, once its size is known to be bearable. */
final class Intake {

  /** Bytes of text; a long book of plain text has about 3 million. */
  static final int LIMIT = 20_000_000;

  /** Bytes of an archive or a PDF file: most of it are pictures, which no reader unpacks. */
  static final int PICTURED = 120_000_000;

  /** Bytes in which a PDF file tells what it is. */
  private static final int HEAD = 1024;

  private Intake() {}

  static Source read(Path file) throws Complaint {
    check(file);
    try (InputStream stream = Files.newInputStream(file)) {
      long size = file.toFile().length();
      byte[] head = stream.readNBytes((int) Math.min(HEAD, size));
      int limit = limit(head);
      if (size > limit) {
        throw tooLarge(file, size, limit);
      }
      byte[] bytes = whole(stream, head, (int) size);
      byte[] grown = stream.readNBytes(limit - bytes.length + 1);
      if (bytes.length + grown.length > limit) {
        throw tooLarge(file, bytes.length + grown.length, limit);
      }
      return new Source(file.getFileName().toString(), joined(bytes, grown));
    } catch (IOException refusal) {
      throw new Complaint(
          file,
          "cannot be read (" + Reasons.of(refusal) + ")",
          "Check the name and the permissions of the file.");
    }
  }

  private static int limit(byte[] head) {
    String begin = new String(head, StandardCharsets.ISO_8859_1);
    return begin.startsWith("PK") || begin.contains("%PDF-") ? PICTURED : LIMIT;
  }

  /** In one piece from the start: a large file would else stand twice in memory. */
  private static byte[] whole(InputStream stream, byte[] head, int size) throws IOException {
    byte[] bytes = Arrays.copyOf(head, size);
    int read = head.length + stream.readNBytes(bytes, head.length, size - head.length);
    return read < size ? Arrays.copyOf(bytes, read) : bytes;
  }

  /** The file may have grown while it was read. */
  private static byte[] joined(byte[] bytes, byte[] grown) {
    byte[] all = bytes;
    if (grown.length > 0) {
      all = Arrays.copyOf(bytes, bytes.length + grown.length);
      System.arraycopy(grown, 0, all, bytes.length, grown.length);
    }
    return all;
  }

  private static void check(Path file) throws Complaint {
    requireThere(file);
    if (!Files.isRegularFile(file)) {
      throw new Complaint(
          file, "is not a plain file", "Save its content in a file and give the file's name.");
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

  private static Complaint tooLarge(Path file, long size, int limit) {
    return new Complaint(
        file,
        String.format(Locale.ROOT, "holds %,d bytes, more than the %,d that are read", size, limit),
        limit == LIMIT
            ? "Give one article, or one part of it, in each file."
            : "Save it with smaller pictures, or without them.");
  }
}
