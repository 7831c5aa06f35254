package org.probatum.evidence.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.source.json.RecordJson;

/** Records as the store keeps them: JSON, packed to less than half. */
final class Packed {

  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

  private Packed() {}

  /** With where and when it was said. */
  static byte[] whole(SourceRecord record) {
    return pack(RecordJson.write(record));
  }

  static byte[] pack(String text) {
    Deflater deflater = DEFLATER.get();
    deflater.reset();
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2 + 64);
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  static SourceRecord record(byte[] bytes) {
    return RecordJson.read(unpack(bytes));
  }

  static String unpack(byte[] bytes) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 3);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int got = inflater.inflate(buffer);
        if (got == 0 && inflater.needsInput()) {
          throw new IllegalArgumentException("a record of the library is cut off");
        }
        out.write(buffer, 0, got);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a record of the library is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
