package org.probatum.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.probatum.claim.ComparatorType;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.Accuracy;
import org.probatum.report.Words;
import org.probatum.text.Amount;

/** A study told so that a reader can hold it against a claim. */
final class StudyWords {

  /** Outcomes beyond these are counted, not shown. */
  private static final int SHOWN = 8;

  private StudyWords() {}

  static String accuracy(Accuracy accuracy) {
    return switch (accuracy) {
      case ACCURATE -> "Yes";
      case MINOR_ERROR -> "Minor error";
      case MAJOR_ERROR -> "No: major error";
      case NOT_ASSESSABLE -> "Could not be assessed";
    };
  }

  /** "104 randomised, 98 analysed", "12 studies"; empty where nothing is known. */
  static String people(Study study) {
    List<String> parts = new ArrayList<>();
    if (study.randomised() != null) {
      parts.add(study.randomised() + (study.design().isRandomised() ? " randomised" : ""));
    }
    if (study.analysed() != null && !study.analysed().equals(study.randomised())) {
      parts.add(study.analysed() + " analysed");
    }
    if (parts.isEmpty() && study.hasSize()) {
      parts.add(study.size().toString());
    }
    if (study.studies() != null) {
      parts.add(Amount.ofStudies(study.studies()));
    }
    return String.join(",\n", parts);
  }

  static String question(Study study) {
    List<String> lines = new ArrayList<>();
    addIf(lines, "People: ", study.population());
    addIf(lines, "Given: ", study.intervention());
    addIf(lines, "Against: ", comparator(study));
    addIf(lines, "Followed for: ", study.followUp());
    addIf(lines, "Paid for by: ", study.funding());
    return String.join("\n", lines);
  }

  private static void addIf(List<String> lines, String label, String words) {
    if (words != null && !words.isEmpty()) {
      lines.add(label + words);
    }
  }

  private static String comparator(Study study) {
    if (!study.comparatorWords().isEmpty()) {
      return study.comparatorWords();
    }
    return study.comparator() == ComparatorType.UNSPECIFIED ? "" : Words.lower(study.comparator());
  }

  static String outcomes(Study study) {
    List<String> lines = study.outcomes().stream().limit(SHOWN).map(StudyWords::outcome).toList();
    int hidden = study.outcomes().size() - SHOWN;
    return String.join("\n", lines) + (hidden > 0 ? "\n… and " + hidden + " more" : "");
  }

  /** "• sleep time (week 4, primary): A 52 minutes, B 45 minutes; … [table 2]". */
  private static String outcome(Outcome outcome) {
    if (!outcome.reported()) {
      return "• " + outcome.name() + ": looked for, not reported [" + place(outcome) + "]";
    }
    List<String> parts = new ArrayList<>();
    if (!outcome.values().isEmpty()) {
      parts.add(outcome.values().stream().map(StudyWords::value).collect(Collectors.joining(", ")));
    }
    if (outcome.effect() != null) {
      parts.add(outcome.effect().printed());
    }
    if (outcome.direction().isStated()) {
      parts.add(Words.lower(outcome.direction()));
    }
    String result = parts.isEmpty() ? "" : ": " + String.join("; ", parts);
    return "• " + name(outcome) + result + " [" + place(outcome) + "]";
  }

  private static String name(Outcome outcome) {
    List<String> notes = new ArrayList<>();
    addIf(notes, "", outcome.timepoint());
    addIf(notes, "", Boolean.TRUE.equals(outcome.primary()) ? "primary" : "");
    return notes.isEmpty()
        ? outcome.name()
        : outcome.name() + " (" + String.join(", ", notes) + ")";
  }

  private static String value(ArmValue value) {
    return value.arm() + " " + value.printed();
  }

  private static String place(Outcome outcome) {
    String depth = outcome.place().depth().words();
    String locator = outcome.place().locator();
    return locator.startsWith(depth) ? locator : depth + (locator.isEmpty() ? "" : ", " + locator);
  }
}
