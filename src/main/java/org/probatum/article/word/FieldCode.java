package org.probatum.article.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code of a field says of its result.
 *
 * @param kind what the result is
 * @param targets what it leads to
 */
record FieldCode(Kind kind, List<Target> targets) {

  static final FieldCode NONE = new FieldCode(Kind.TEXT, List.of());

  private static final Pattern CROSS_REFERENCE =
      Pattern.compile("(?i)^(?:NOTEREF|REF)\\s+\"?([\\w.-]+)\"?.*", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("(?i)^HYPERLINK\\s+.*?\\\\l\\s+\"?([^\"\\s]+)\"?.*", Pattern.DOTALL);

  /** What the result of a field is. */
  enum Kind {
    TEXT,
    CAPTION,
    BIBLIOGRAPHY,
    /** Tables of contents and the like. */
    NAVIGATION
  }

  static FieldCode of(String code, WordSources sources) {
    String bare = code.strip();
    String upper = bare.substring(0, Math.min(bare.length(), 60)).toUpperCase(Locale.ROOT);
    if (isBibliography(upper)) {
      return new FieldCode(Kind.BIBLIOGRAPHY, List.of());
    }
    if (upper.matches("(?s)(?:TOC|INDEX|TOA|RD)\\b.*")) {
      return new FieldCode(Kind.NAVIGATION, List.of());
    }
    if (upper.startsWith("SEQ ")) {
      return new FieldCode(Kind.CAPTION, List.of());
    }
    return new FieldCode(Kind.TEXT, targets(bare, upper, sources));
  }

  private static boolean isBibliography(String code) {
    return code.startsWith("ADDIN ZOTERO_BIBL")
        || code.startsWith("ADDIN EN.REFLIST")
        || code.startsWith("ADDIN MENDELEY BIBLIOGRAPHY")
        || code.matches("(?s)BIBLIOGRAPHY\\b.*");
  }

  private static List<Target> targets(String code, String upper, WordSources sources) {
    if (upper.startsWith("ADDIN") && upper.contains("CSL_CITATION")) {
      return CslWorks.of(code.substring(Math.max(code.indexOf('{'), 0)));
    }
    if (code.contains("<EndNote>")) {
      return EndNoteWorks.of(code);
    }
    if (upper.matches("(?s)CITATION\\s.*")) {
      return sources.cited(code);
    }
    Matcher cross = CROSS_REFERENCE.matcher(code);
    Matcher link = LINK.matcher(code);
    if (cross.matches()) {
      return List.of(new Target.Bookmark(cross.group(1)));
    }
    return link.matches() ? List.of(new Target.Bookmark(link.group(1))) : List.of();
  }
}
