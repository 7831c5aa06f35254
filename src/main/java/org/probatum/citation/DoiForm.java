package org.probatum.citation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;

/**
 * How DOIs are written. The DOI Handbook allows any printable character in the suffix, brackets
 * too, so only the ways of writing it are judged.
 */
public final class DoiForm {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

  private static final Scan RESOLVER = Scan.of("https?://(dx\\.)?doi\\.org/");

  private DoiForm() {}

  /** The DOI in a stretch of text without prefix and trailing punctuation, or null. */
  public static String find(String text) {
    Matcher matcher = DOI.matcher(text);
    return matcher.find() ? trim(matcher.group()) : null;
  }

  /** Accepts {@code 10.…}, {@code doi:10.…}, {@code doi: 10.…} and the address of the resolver. */
  public static boolean isWellFormed(String asWritten, String doi) {
    String lead =
        asWritten
            .substring(0, Math.max(0, asWritten.indexOf(doi)))
            .strip()
            .toLowerCase(Locale.ROOT);
    return lead.isEmpty()
        || lead.equals("doi:")
        || lead.equals("doi")
        || RESOLVER.isAll(lead) && !asWritten.strip().contains(" ");
  }

  /** The address that a reference should give. */
  public static String address(String doi) {
    return "https://doi.org/" + doi;
  }

  /** Cuts punctuation that belongs to the sentence, and a closing bracket that was never opened. */
  static String trim(String doi) {
    int end = doi.length();
    while (end > 0 && isTrailing(doi, end)) {
      end--;
    }
    return doi.substring(0, end);
  }

  private static boolean isTrailing(String doi, int end) {
    char last = doi.charAt(end - 1);
    if (".,;:\"'\u201d\u2019".indexOf(last) >= 0) {
      return true;
    }
    return (last == ')' && !balanced(doi, end, '(', ')'))
        || (last == ']' && !balanced(doi, end, '[', ']'))
        || (last == '>' && !balanced(doi, end, '<', '>'));
  }

  private static boolean balanced(String doi, int end, char open, char close) {
    String part = doi.substring(0, end);
    return part.chars().filter(c -> c == open).count()
        >= part.chars().filter(c -> c == close).count();
  }
}
