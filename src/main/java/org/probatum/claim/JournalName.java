package org.probatum.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Months;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.journal.Journals;

/** Finds the journal that a sentence names: capitalised words behind "published in". */
final class JournalName {
  private static final Scan STOPS = Scan.of("[.:]+$");
  private static final Scan ARTICLE = Scan.of("^The\\s+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Needle LEAD =
      Needle.of(
          "\\b(?:(?:published|appeared|appearing|came out|reported|printed)\\b[^.;]{0,40}?\\bin|(?:[Ww]riting|wrote|written) in|in the journal|the journal)\\s+"
              + "(?:the\\s+)?(?:journal\\s+)?[\\u201c\"_*]?"
              + "((?:\\p{Lu}[\\p{L}'\\u2019.-]*)(?:\\s+(?:&|of|the|and|for|in|on|:)(?=\\s+(?:the\\s+)?\\p{Lu})|\\s+the(?=\\s\\p{Lu})|:?\\s+\\p{Lu}[\\p{L}'\\u2019.-]*)*)",
          "published",
          "appear",
          "came out",
          "reported",
          "printed",
          "riting in",
          "wrote in",
          "written in",
          "journal");
  private static final Needle SUBJECT =
      Needle.of(
          "((?:\\p{Lu}[\\p{L}'\\u2019.-]*)(?:\\s+(?:(?:&|of|the|and|for|in|on)\\s+)*\\p{Lu}[\\p{L}'\\u2019.-]*)*)"
              + "\\s+(?:has\\s+|had\\s+)?(?:published|carried|printed|ran|featured|reported)\\b",
          "published",
          "carried",
          "printed",
          "ran",
          "featured",
          "reported");

  /** "In Archives of Internal Medicine in 2000, they reported …" */
  private static final Needle PLACE =
      Needle.of(
          "\\bIn\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}'\\u2019.-]*)(?:\\s+(?:(?:&|of|the|and|for|in|on)\\s+)*\\p{Lu}[\\p{L}'\\u2019.-]*)*)"
              + "(?:\\s+(?:in\\s+)?\\(?(?:19|20)\\d\\d\\)?)?,",
          "In ");

  private static final Set<String> NOT = Set.of("europe", "america", "canada", "english");

  private JournalName() {}

  /** The journal as written, or null. */
  static String in(String sentence) {
    Matcher matcher = LEAD.matcher(sentence);
    while (LEAD.mayBeIn(sentence) && matcher.find()) {
      String name = withoutArticle(STOPS.replaceAll(matcher.group(1), "")).strip();
      String first = BLANKS.split(name, 2)[0].toLowerCase(Locale.ROOT);
      if (!NOT.contains(first) && !Months.has(first) && name.length() > 2) {
        return name;
      }
    }
    String place = known(PLACE, sentence);
    return place == null ? known(SUBJECT, sentence) : place;
  }

  private static String withoutArticle(String name) {
    return ARTICLE.replaceFirst(name, "");
  }

  /** "JAMA Psychiatry carried a trial": only the name of a known journal acts like this. */
  private static String known(Needle needle, String sentence) {
    if (!needle.mayBeIn(sentence)) {
      return null;
    }
    Matcher matcher = needle.matcher(sentence);
    for (int at = 0; needle.pattern().find(matcher, sentence, at); at = matcher.end()) {
      String name = withoutArticle(matcher.group(1));
      if (Journals.bundled().knows(name)) {
        return name;
      }
    }
    return null;
  }
}
