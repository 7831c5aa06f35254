package org.probatum.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells how the bytes of a text file stand for letters. */
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes that are looked at where no mark tells the order of bytes. */
  private static final int LOOKED_AT = 4_000;

  /** English in UTF-16 has a zero in nearly every pair of bytes; no other text has many. */
  private static final double ZEROS = 0.5;

  private Encoding() {}

  /** UTF-16 by its mark or its zeros, UTF-8 where it is well-formed, else Windows-1252. */
  static Charset of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1) > ZEROS && zeros(bytes, 0) < 1 - ZEROS) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > ZEROS && zeros(bytes, 1) < 1 - ZEROS) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Share of zeros among the first or the second bytes of all pairs. */
  private static double zeros(byte[] bytes, int second) {
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int zeros = 0;
    for (int pair = 0; pair < pairs; pair++) {
      zeros += bytes[2 * pair + second] == 0 ? 1 : 0;
    }
    return pairs == 0 ? 0 : (double) zeros / pairs;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
