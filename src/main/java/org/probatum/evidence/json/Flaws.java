package org.probatum.evidence.json;

import java.util.ArrayList;
import java.util.List;

/** Problems of one work or of the file's frame, in the order in which they were met. */
final class Flaws {

  private final List<String> found = new ArrayList<>();

  /** Adds a problem with its remedy; {@code path} is {@code "study 1, arm 2"} or empty. */
  void add(String path, String problem) {
    found.add(path.isEmpty() ? ": " + problem : ", " + path + ": " + problem);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The problems with the place of the work, such as {@code "stroke.json, work 10.1000/b"}. */
  List<String> at(String place) {
    return found.stream().map(flaw -> place + flaw).toList();
  }

  static String within(String path, String part) {
    return path.isEmpty() ? part : path + ", " + part;
  }
}
