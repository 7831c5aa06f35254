package org.probatum.article.plain;

import java.util.regex.Pattern;
import org.probatum.text.Months;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** A line of a text file without the white space around it. */
record Line(Span span, String text) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Scan BULLET = Scan.of("^(?:[-*\u2022\u25cf\u25aa\u2013]\\s+).*");
  private static final Scan NUMBERED = Scan.of("^(?:\\[?\\d{1,3}[.)\\]]\\s+).*");

  /** "By Ada Lind, MD", "Last updated: 3 May 2024", "May 3, 2024": they head no section. */
  private static final Scan STAMP =
      Scan.of(
          "(?:By|Authors?:|(?:(?:Medically |Clinically )?[Rr]eviewed|Written|Prepared|Produced|Provided|Edited|Checked) by)"
              + "(?: \\p{Lu}[\\p{L}'\u2019.-]*,?){2,6}(?:\\W+(?:on |"
              + Months.FORM
              + "|\\d).*)?"
              + "|(?:Published|Posted|Updated|Reviewed|Date:|Last (?:updated|reviewed|modified))"
              + "\\b.*\\d{2}(?: by \\p{Lu}.*)?"
              + "|(?:\\d{1,2}\\.? )?"
              + Months.FORM
              + "(?: \\d{1,2},)? (?:19|20)\\d{2}");

  private static final int LONGEST_HEADING = 110;
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean isListItem() {
    return isBullet() || isNumbered();
  }

  boolean isBullet() {
    return BULLET.isAll(text);
  }

  boolean isNumbered() {
    return NUMBERED.isAll(text);
  }

  /** Whether it tells who wrote the text, or when. */
  boolean isStamp() {
    return STAMP.isAll(text);
  }

  boolean endsSentence() {
    return ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0 || text.contains("://");
  }

  /** Whether the line alone could be a heading: short, no end of a sentence, a capital first. */
  boolean looksLikeHeading() {
    if (text.length() > LONGEST_HEADING || text.length() < 2 || isBullet() || isStamp()) {
      return false;
    }
    char last = beforeMarker();
    char first = text.charAt(0);
    return ".;,!\u2026\")".indexOf(last) < 0
        && (Character.isUpperCase(first) || Character.isDigit(first) || first == '#')
        && BLANKS.split(text).length <= 14;
  }

  /** The last character; in front of a raised marker, where there is one. */
  private char beforeMarker() {
    int at = text.length() - 1;
    while (at > 0 && RAISED.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }
}
