package org.probatum.article;

import java.util.List;

/**
 * A file as it was given, before anybody knows what it is.
 *
 * @param name its name, without folders
 * @param bytes its content; nobody changes it
 * @param beside files that lie beside it and that it may speak of, such as bibliographies
 */
public record Document(String name, byte[] bytes, List<Document> beside) {

  public Document(String name, byte[] bytes) {
    this(name, bytes, List.of());
  }

  /** Whether the content begins with these bytes, given as characters up to U+00FF. */
  public boolean startsWith(String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
