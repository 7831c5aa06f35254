package org.probatum.report.excel;

import org.probatum.grading.Accuracy;
import org.probatum.grading.Severity;
import org.probatum.grading.Verdict;

/** How a cell looks. Colours only repeat what its words say. */
enum Look {
  TITLE("1F3A5F", null, 16, true),
  NOTE("5F6B7A", null, 10, false),
  LEAD("1A1A1A", null, 11, true),
  HEADING("1F3A5F", null, 12, true),
  HEAD("FFFFFF", "1F3A5F", 10, true),
  TEXT("1A1A1A", null, 10, false),
  STRONG("1A1A1A", null, 10, true),
  NUMBER("1A1A1A", null, 10, false),
  DECIMAL("1A1A1A", null, 10, false),
  LINK("1A56A0", null, 10, false),
  CRITICAL("FFFFFF", "8B1E1E", 10, true),
  MAJOR("FFFFFF", "C8453B", 10, true),
  MODERATE("3D2600", "F3B562", 10, true),
  MINOR("3D3600", "FBE9A9", 10, true),
  INFO("17375E", "DCE8F5", 10, true),
  GOOD("14502B", "D5EBDC", 10, true),
  QUIET("4A5563", "EEF0F3", 10, false);

  final String ink;
  final String paper;
  final int size;
  final boolean bold;

  Look(String ink, String paper, int size, boolean bold) {
    this.ink = ink;
    this.paper = paper;
    this.size = size;
    this.bold = bold;
  }

  /** Whether it is a cell of a table, with a line around it. */
  boolean isFramed() {
    return ordinal() >= HEAD.ordinal();
  }

  static Look of(Severity severity) {
    return valueOf(severity.name());
  }

  static Look of(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> CRITICAL;
      case MISCITED, UNSUPPORTED -> MAJOR;
      case OVERSTATED -> MODERATE;
      case PARTLY_SUPPORTED -> MINOR;
      case SUPPORTED -> GOOD;
      case UNVERIFIABLE, NOT_CHECKABLE -> QUIET;
    };
  }

  static Look of(Accuracy accuracy) {
    return switch (accuracy) {
      case ACCURATE -> GOOD;
      case MINOR_ERROR -> MINOR;
      case MAJOR_ERROR -> MAJOR;
      case NOT_ASSESSABLE -> QUIET;
    };
  }
}
