package org.probatum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.probatum.audit.Source;

/** The article that comes with the program. */
final class Sample {

  private static final String NAME = "ketamine-for-alcohol.md";

  private Sample() {}

  static Submission submission() {
    return new Submission("bundled sample " + NAME, Path.of(NAME), Sample::read);
  }

  private static Source read() {
    try (InputStream stream = Sample.class.getResourceAsStream("/examples/" + NAME)) {
      return new Source(NAME, stream.readAllBytes());
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }
}
