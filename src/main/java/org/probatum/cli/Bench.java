package org.probatum.cli;

import org.probatum.audit.Auditor;
import org.probatum.audit.InvalidSettings;
import org.probatum.audit.Settings;

/** Sets up the library, and tells every problem of the settings at once. */
final class Bench {

  private Bench() {}

  static Auditor open(Settings settings) throws Complaint {
    try {
      return Auditor.of(settings);
    } catch (InvalidSettings invalid) {
      throw new Complaint(String.join("\n", invalid.problems()));
    }
  }
}
