package org.probatum.article.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.probatum.article.UnreadableArticle;

/** What is said of files that no article can be made of. */
final class Refusal {

  /** A directory of a compound file names its streams early or at the very end. */
  private static final int LOOKED_AT = 4_000_000;

  private Refusal() {}

  static UnreadableArticle compound(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage")) {
      return encrypted();
    }
    return other(
        holds(bytes, "WordDocument") ? "an old Word document (.doc)" : "an old Office file");
  }

  static UnreadableArticle encrypted() {
    return new UnreadableArticle(
        "the document is encrypted", "Open it in Word, remove the password and save it again.");
  }

  static UnreadableArticle other(String kind) {
    return new UnreadableArticle("the file is " + kind, "Save it as .docx and give that file.");
  }

  static UnreadableArticle damaged(String how) {
    return new UnreadableArticle(
        "the Word document is damaged (" + how + ")",
        "Open it in Word, let Word repair it and save it again.");
  }

  static UnreadableArticle tooLarge(String what) {
    return new UnreadableArticle(
        "the Word document holds " + what, "Copy the article's text into a new document.");
  }

  private static boolean holds(byte[] bytes, String name) {
    return among(bytes, 0, name) || among(bytes, Math.max(0, bytes.length - LOOKED_AT), name);
  }

  private static boolean among(byte[] bytes, int from, String name) {
    Charset single = StandardCharsets.ISO_8859_1;
    String part = new String(bytes, from, Math.min(bytes.length - from, LOOKED_AT), single);
    return part.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), single));
  }
}
