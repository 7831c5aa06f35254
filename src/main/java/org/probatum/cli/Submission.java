package org.probatum.cli;

import java.nio.file.Path;
import org.probatum.audit.Source;

/**
 * An article that waits to be checked.
 *
 * @param place how messages call it: its path as the user gave it
 * @param file its path; for the bundled sample its name alone
 * @param reading reads it; done late, so that a batch holds few articles at a time
 */
record Submission(String place, Path file, Reading reading) {

  static Submission of(Path file) {
    return new Submission(file.toString(), file, () -> Bibliographies.read(file));
  }

  /** Whether it takes so much memory that no other should be checked beside it. */
  boolean isLarge() {
    return file.toFile().length() > Intake.LIMIT;
  }

  interface Reading {
    Source read() throws Complaint;
  }
}
