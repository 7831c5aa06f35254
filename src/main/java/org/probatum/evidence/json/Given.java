package org.probatum.evidence.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Entries as a file gives them, with what it leaves out filled by its plain meaning. */
final class Given {

  private static final Pattern RESOLVER =
      Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");

  private Given() {}

  static <T> List<T> list(List<T> list) {
    return list == null ? List.of() : list;
  }

  /** The DOI without resolver or prefix, in lower case. */
  static String doi(String doi) {
    return RESOLVER.matcher(doi.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  static String key(WorkEntry work) {
    return work.key() != null ? work.key() : work.doi() == null ? null : doi(work.doi());
  }

  static boolean isReported(OutcomeEntry outcome) {
    return outcome.reported() == null || outcome.reported();
  }

  /** How deep an outcome was read: its own word, else the study's, else the first source's. */
  static String depth(OutcomeEntry outcome, StudyEntry study, WorkEntry work) {
    return outcome.depth() != null ? outcome.depth() : depth(study, work);
  }

  static String depth(StudyEntry study, WorkEntry work) {
    if (study.depth() != null || list(work.sources()).isEmpty()) {
      return study.depth();
    }
    return work.sources().get(0).depth();
  }
}
