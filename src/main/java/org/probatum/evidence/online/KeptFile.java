package org.probatum.evidence.online;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form of a kept answer: five lines (form, date, question, whether found, SHA-256 of the body)
 * and the body as it came.
 */
final class KeptFile {

  private static final String FORM = "probatum answer 1";
  private static final int LINES = 5;

  private KeptFile() {}

  static byte[] write(Kept kept, String question) {
    String head =
        String.join(
            "\n",
            FORM,
            kept.date().toString(),
            question,
            String.valueOf(kept.found()),
            DiskCache.hash(kept.body()),
            "");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    file.writeBytes(kept.body());
    return file.toByteArray();
  }

  /** Empty if the file is damaged, or answers another question. */
  static Optional<Kept> read(byte[] file, String question) {
    int start = start(file);
    if (start < 0) {
      return Optional.empty();
    }
    List<String> head = new String(file, 0, start, StandardCharsets.UTF_8).lines().toList();
    byte[] body = Arrays.copyOfRange(file, start, file.length);
    if (!head.get(0).equals(FORM)
        || !head.get(2).equals(question)
        || !head.get(4).equals(DiskCache.hash(body))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Kept(Instant.parse(head.get(1)), head.get(3).equals("true"), body));
    } catch (DateTimeParseException damaged) {
      return Optional.empty();
    }
  }

  private static int start(byte[] file) {
    int lines = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n' && ++lines == LINES) {
        return i + 1;
      }
    }
    return -1;
  }
}
