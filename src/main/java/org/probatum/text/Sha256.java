package org.probatum.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints after SHA-256, in 64 hexadecimal digits. */
public final class Sha256 {

  private static final MessageDigest FRESH = fresh();

  private Sha256() {}

  public static String of(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  /** Of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of several texts in their order; where one ends and the next begins counts. */
  public static String of(List<String> texts) {
    MessageDigest digest = digest();
    texts.forEach(text -> digest.update((text + "\u0000").getBytes(StandardCharsets.UTF_8)));
    return hex(digest.digest());
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /** A copy of one that was never fed takes less time than to look for the algorithm. */
  private static MessageDigest digest() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      return fresh();
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
