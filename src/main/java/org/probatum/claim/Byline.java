package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.probatum.text.Months;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * Author, date and interests where a text tells them without a word of its own: "By Ada Lind. 3 May
 * 2024."
 */
final class Byline {

  private static final String MONTH = Months.FORM;
  private static final Scan AUTHOR =
      Scan.of(
          "(?:[Bb]y|(?:(?:[Mm]edically |[Cc]linically )?[Rr]eviewed|[Ww]ritten|(?:[Pp]ublished|[Pp]osted) [^.;:]{4,30}?) by|Authors?:)\\s+(?:Dr\\.?\\s+|Prof\\.?\\s+)?\\p{Lu}[\\p{L}'\\u2019.-]*(?:\\s+\\p{Lu}[\\p{L}'\\u2019.-]*){1,3}"
              + "(?=\\s*(?:[,.;|(]|and\\b|$))");
  private static final Scan DATE =
      Scan.of(
          "\\b(?:[Pp]ublished|[Dd]ate:?\\**|[Uu]pdated|[Rr]eviewed|[Pp]osted)(?:\\s+by\\s+[^.;:]{3,60}?)?(?:\\s+on|:)?\\s+(?:\\d{1,2}\\.?\\s+"
              + MONTH
              + "|"
              + MONTH
              + "(?:\\s+\\d{1,2},?)?|\\d{1,4}[-/.]\\d{1,2}[-/.])\\s*\\d{1,4}\\b");

  /** "Reviewed in October 2026", "Last updated: 2024": a line of its own. */
  private static final Scan STAMP =
      Scan.of(
          "^\\W*(?:(?:[Ll]ast|[Ff]irst|[Mm]edically|[Cc]linically|[Oo]riginally|[Pp]age|[Ff]act[- ]checked)\\s+){0,2}(?:[Pp]ublished|[Uu]pdated|[Rr]eviewed|[Rr]evised|[Pp]osted|[Cc]hecked)(?:\\s+(?:on|in)|:)?\\s+"
              + "(?:(?:\\d{1,2}\\.?\\s+)?"
              + MONTH
              + "(?:\\s+\\d{1,2})?,?\\s+|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\\s+)?(?:19|20)\\d{2}\\W*$");

  private static final Scan INTERESTS =
      Scan.of("\\b(?:Interests|Declarations?(?: of interests?)?|Disclosures?)\\**:");

  /** "Health news desk | 20 June 2024": a line that ends in a day says when it was written. */
  private static final Scan DAY =
      Scan.of(
          "(?:^|[|,\\u00b7\\u2022\\u2013\\u2014]\\s*)(?:\\d{1,2}\\.?\\s+"
              + MONTH
              + "|"
              + MONTH
              + "\\s+\\d{1,2},)\\s+(?:19|20)\\d{2}(?:\\W*$|\\s*[.|])");

  /**
   * "Prof. Ada Lind, neonatologist", "Ada Lind, MD, PhD": a name with a title, alone in its line.
   */
  private static final Scan TITLED =
      Scan.of(
          "(?:^|[|*]\\s*)(?:(?:Dr|Prof)\\.?\\s+(?:\\p{Lu}[\\p{L}'\\u2019.-]*\\s+){1,3}\\p{Lu}[\\p{L}'\\u2019-]+,\\s+\\p{Ll}"
              + "|(?:\\p{Lu}[\\p{L}'\\u2019.-]*\\s+){1,3}\\p{Lu}[\\p{L}'\\u2019-]+,\\s+(?:MD|PhD|MPH|MSc|PharmD|RN|MBBS|DPhil)\\b)");

  private static final List<String> STAMPS =
      List.of("ublished", "pdated", "eviewed", "evised", "hecked", "osted", "Date", "date");
  private static final List<String> TITLES =
      List.of(
          "Dr", "Prof", ", MD", ", PhD", ", MPH", ", MSc", ", PharmD", ", RN", ", MBBS", ", DPhil");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Byline() {}

  /** Most sentences hold none of the words that a pattern needs. */
  private static boolean holds(String text, List<String> signs) {
    for (String sign : signs) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** The author's name, the date and the interests that a sentence stamps; most have none. */
  static List<Term> in(Reading reading) {
    List<Term> found = new ArrayList<>(4);
    String text = reading.text();
    AUTHOR
        .opening(text)
        .ifPresent(author -> found.add(term(author, text, MentionKind.AUTHOR_NAME)));
    if (holds(text, STAMPS)) {
      add(found, text, DATE.isIn(text) ? DATE : STAMP, MentionKind.DATE);
    }
    if (holds(text, TITLES)) {
      add(found, text, TITLED, MentionKind.AUTHOR_NAME);
    }
    if (holds(text, MONTHS)) {
      add(found, text, DAY, MentionKind.DATE);
    }
    if (Seller.mayBeIn(text)) {
      add(found, text, Seller.PERSON, MentionKind.PROVIDER);
      add(found, text, Seller.TOLD, MentionKind.INTERESTS);
    }
    if (text.contains(":")) {
      add(found, text, INTERESTS, MentionKind.INTERESTS);
    }
    return found;
  }

  /** Whether a sentence begins with who wrote the text or when. */
  static boolean opens(String text) {
    return AUTHOR.opens(text)
        || holds(text, STAMPS) && (DATE.opens(text) || STAMP.opens(text))
        || holds(text, MONTHS) && DAY.opens(text);
  }

  private static void add(List<Term> found, String text, Scan words, MentionKind kind) {
    words.first(text).ifPresent(each -> found.add(term(each, text, kind)));
  }

  private static Term term(Matcher found, String text, MentionKind kind) {
    Span span = new Span(found.start(), found.end());
    return new Term(kind.name(), "", span.of(text), span);
  }
}
