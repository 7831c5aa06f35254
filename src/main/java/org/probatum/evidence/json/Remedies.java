package org.probatum.evidence.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which an evidence file is told what is wrong and what to do. */
final class Remedies {

  /** What a skeleton holds where a person has to write something. */
  static final String OPEN = "?";

  private static final int LONGEST_QUOTE = 60;

  private Remedies() {}

  static String stillOpen(String name) {
    return name
        + " is still \""
        + OPEN
        + "\". Fill it in, or delete the line if the source does"
        + " not tell.";
  }

  static String unknown(String name, Collection<String> known) {
    return "\""
        + brief(name)
        + "\" is no property here. Known are: "
        + String.join(", ", known)
        + ".";
  }

  static String wanted(Shape.Kind kind) {
    return switch (kind) {
      case TEXT -> "text in quotation marks";
      case LITERAL -> "a number, best in quotation marks as printed: \"0.50\"";
      case WHOLE -> "a whole number without quotation marks";
      case TRUTH -> "true or false, without quotation marks";
      case TEXTS -> "a list of texts in brackets [ ]";
      case ENTRY -> "an object in braces { }";
      case ENTRIES -> "a list of objects in brackets [ ]";
    };
  }

  /** The values of a closed list, as a person writes them. */
  static <E extends Enum<E>> String allowed(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  static String dangling(String key) {
    return "a relation points to "
        + brief(key)
        + ", which is no work's key. Add that work, or take the relation out.";
  }

  /** "study" for "studies". */
  static String one(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  static String brief(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
