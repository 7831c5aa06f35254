package org.probatum.evidence.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Hash {

  private static final int DIGITS_OF_NUMBER = 16;

  private Hash() {}

  /** In hexadecimal digits. */
  static String of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** The beginning of it as a number; null for no text. */
  static Long number(String text) {
    return text.isEmpty()
        ? null
        : (Long) Long.parseUnsignedLong(of(text).substring(0, DIGITS_OF_NUMBER), 16);
  }
}
