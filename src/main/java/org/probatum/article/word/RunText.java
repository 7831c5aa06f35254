package org.probatum.article.word;

/** What a part of a run shows. */
final class RunText {

  private static final String SOFT_HYPHEN = "\u00ad";

  private RunText() {}

  /** Its characters; none for what shows nothing. Soft hyphens show only where a line breaks. */
  static String of(Node node) {
    return switch (node.name()) {
      case "w:t" -> Symbols.plain(node.text().replace(SOFT_HYPHEN, ""));
      case "w:tab", "w:ptab" -> "\t";
      case "w:br", "w:cr" -> "\n";
      case "w:noBreakHyphen" -> "\u2011";
      case "w:sym" -> Symbols.of(node.attribute("char"));
      default -> "";
    };
  }
}
