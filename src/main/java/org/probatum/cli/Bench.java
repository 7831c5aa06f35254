package org.probatum.cli;

import org.probatum.audit.Auditor;
import org.probatum.audit.InvalidSettings;
import org.probatum.audit.Settings;
import org.probatum.evidence.Shelf;

/** Sets up the library, and tells every problem of the settings at once. */
final class Bench {

  private Bench() {}

  static Auditor open(Settings settings) throws Complaint {
    return open(settings, Shelf.EMPTY);
  }

  static Auditor open(Settings settings, Shelf shelf) throws Complaint {
    return open(settings, shelf, () -> {});
  }

  static Auditor open(Settings settings, Shelf shelf, Runnable meanwhile) throws Complaint {
    try {
      return Auditor.of(settings, shelf, meanwhile);
    } catch (InvalidSettings invalid) {
      throw new Complaint(String.join("\n", invalid.problems()));
    }
  }
}
