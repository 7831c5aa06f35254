package org.probatum.evidence.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers in one way of writing; null where the text holds none. */
public final class Identifiers {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");
  private static final Pattern TRAILING = Pattern.compile("[.,;\\])}]+$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern REGISTRATION =
      Pattern.compile(
          "\\b(?:NCT\\d{8}|ISRCTN\\d{6,8}|ACTRN\\d{14}|ChiCTR[-A-Z\\d]{6,16}|UMIN\\d{9}"
              + "|EUCTR\\d{4}-\\d{6}-\\d{2}|20\\d{2}-\\d{6}-\\d{2})\\b");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]\\d{2}|20\\d{2})(?!\\d)");

  private Identifiers() {}

  /** The first DOI in the text, in lower case, without resolver and closing punctuation. */
  public static String doi(String text) {
    String found = first(DOI, text);
    if (found == null) {
      return null;
    }
    String doi = found.toLowerCase(Locale.ROOT);
    boolean balanced = doi.endsWith(")") && doi.indexOf('(') > 0;
    return balanced ? doi : TRAILING.matcher(doi).replaceFirst("");
  }

  /** A PubMed number: the first run of digits, without leading zeros. */
  public static String pmid(String text) {
    String digits = first(NUMBER, text);
    String plain = digits == null ? "" : digits.replaceFirst("^0+", "");
    return plain.isEmpty() ? null : plain;
  }

  /** The number that a trial register gave. */
  public static String registration(String text) {
    return first(REGISTRATION, text);
  }

  /** The first four digits that can be a year. */
  public static Integer year(String text) {
    String found = first(YEAR, text);
    return found == null ? null : Integer.valueOf(found);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    return matcher.find() ? matcher.group() : null;
  }
}
