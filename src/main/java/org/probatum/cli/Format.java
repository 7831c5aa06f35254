package org.probatum.cli;

import java.util.Locale;

/** Formats of a report, as {@code --format} names them. */
enum Format {
  XLSX,
  JSON;

  String extension() {
    return "." + this;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
