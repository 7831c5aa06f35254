package org.probatum.measure;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probatum.citation.AuthorList;

/** What two ways of writing a field of a reference have in common. */
final class FieldForm {

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d+|(?<![a-z])[ivxlc]+(?![a-z])");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private FieldForm() {}

  /** Family names and initials, however they stand. */
  static String names(String words) {
    return letters(String.join(", ", AuthorList.of(words)));
  }

  static String letters(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("^\\W*in:? ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  static String doi(String words) {
    Matcher doi = DOI.matcher(words);
    return doi.find() ? doi.group().toLowerCase(Locale.ROOT).replaceAll("[.,;)]+$", "") : "";
  }

  static String year(String words) {
    return YEAR.matcher(words).results().map(MatchResult::group).findFirst().orElse("");
  }

  static String numbers(String words) {
    return NUMBER
        .matcher(words.toLowerCase(Locale.ROOT).replaceAll("\\bv(?:ol)?\\.", ""))
        .results()
        .map(MatchResult::group)
        .filter(number -> !YEAR.matcher(number).matches())
        .collect(Collectors.joining(" "));
  }
}
