package org.probatum.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the system wants a program to keep what it can get again. */
final class CacheFolder {

  private CacheFolder() {}

  static Path of(UnaryOperator<String> variables, UnaryOperator<String> properties) {
    String own = variables.apply("PROBATUM_CACHE");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    String home = properties.apply("user.home");
    String windows = variables.apply("LOCALAPPDATA");
    String unix = variables.apply("XDG_CACHE_HOME");
    Path caches =
        windows != null
            ? Path.of(windows)
            : unix != null && !unix.isBlank() ? Path.of(unix) : Path.of(home, ".cache");
    return caches.resolve("probatum");
  }
}
