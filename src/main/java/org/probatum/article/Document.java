package org.probatum.article;

/**
 * A file as it was given, before anybody knows what it is.
 *
 * @param name its name, without folders
 * @param bytes its content; nobody changes it
 */
public record Document(String name, byte[] bytes) {

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
