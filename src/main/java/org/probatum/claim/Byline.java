package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Author and date where a text tells them without a word of its own: "By Ada Lind. 3 May 2024." */
final class Byline {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^By\\s+(?:Dr\\.?\\s+|Prof\\.?\\s+)?\\p{Lu}[\\p{L}'\\u2019.-]*(?:\\s+\\p{Lu}[\\p{L}'\\u2019.-]*){1,3}"
              + "(?=\\s*(?:[,.;|(]|and\\b|$))");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:[Pp]ublished|[Uu]pdated|[Rr]eviewed|[Pp]osted)(?:\\s+on|:)?\\s+(?:\\d{1,2}\\.?\\s+"
              + MONTH
              + "|"
              + MONTH
              + "(?:\\s+\\d{1,2},?)?|\\d{1,4}[-/.]\\d{1,2}[-/.])\\s*\\d{1,4}\\b");

  private Byline() {}

  /** The author's name and the date that a sentence stamps; most have neither. */
  static List<Term> in(Reading reading) {
    List<Term> found = new ArrayList<>(2);
    add(found, reading.text(), AUTHOR, MentionKind.AUTHOR_NAME);
    add(found, reading.text(), DATE, MentionKind.DATE);
    return found;
  }

  private static void add(List<Term> found, String text, Pattern pattern, MentionKind kind) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(new Term(kind.name(), "", span.of(text), span));
    }
  }
}
