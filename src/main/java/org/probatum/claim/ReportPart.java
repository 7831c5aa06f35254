package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import org.probatum.text.Scan;

/** The parts of a report of research, by their headings or by labels: "RESULTS: …". */
enum ReportPart {
  /** A summary of all of it, which by custom cites nothing. */
  ABSTRACT("abstract"),
  METHODS(
      "(?:(?:materials?|patients?|participants?|subjects?|study|data)(?:,? (?:and|&) )?)?(?: ?population)?(?: ?and | ?& )?methods?"
          + "|(?:study |research |trial |methods?[/ ]?)?designs?(?:(?:,| and|/| &) .*)?|methodology|participants?|patients?|subjects?|interventions?|measurements?"
          + "|setting.*|data (?:sources?|extraction|synthesis|collection).*|study selection|selection criteria|search strategy"
          + "|(?:main |primary )?outcomes? measures?|main outcomes?(?: and measures?)?|measures?|exposures?|statistical analysis"),
  RESULTS("(?:main )?(?:results?|findings)(?: and discussion)?"),
  /** What was asked, or is concluded. */
  FRAME(
      "(?:authors?['\u2019]? )?conclusions?(?: and relevance)?|interpretation|implications?|significance"
          + "|(?:aims?|objectives?|purpose|goals?)(?: of the study)?|hypothes[ei]s|question"),
  /** What others found, and what it means. */
  CONTEXT(
      "(?:background|introduction|context|importance|rationale|discussion|comment|limitations)(?: and .*)?");

  private static final Scan LABEL =
      Scan.of(
          "(?:\\*\\*|__)?(\\p{Lu}[\\p{L}()/&, -]{2,60}?)(?::(?:\\*\\*|__)?|(?:\\*\\*|__):)\\s*");
  private static final int LONGEST = 70;

  private final Scan names;

  ReportPart(String names) {
    this.names = Scan.of(names);
  }

  /** The part that a heading or label names, or null. */
  static ReportPart named(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return null;
    }
    String plain = name.toLowerCase(Locale.ROOT).replace("(s)", "s").strip();
    for (ReportPart part : values()) {
      if (part.names.isAll(plain)) {
        return part;
      }
    }
    return null;
  }

  /** The part that the label in front of a sentence names, or null. */
  static ReportPart labelled(String text) {
    Matcher label = label(text);
    return label == null ? null : named(label.group(1));
  }

  /** The text without the label in front of it. */
  static String unlabelled(String text) {
    Matcher label = label(text);
    return label == null ? text : text.substring(label.end());
  }

  private static Matcher label(String text) {
    int colon = text.indexOf(':');
    if (colon < 3 || colon > LONGEST) {
      return null;
    }
    return LABEL.opening(text).orElse(null);
  }

  /** Whether it speaks of the study that the report is of. */
  boolean isOwn() {
    return this != CONTEXT;
  }
}
