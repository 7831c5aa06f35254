package org.probatum.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * What stands at the edges of a title or of a container and belongs to neither: who edited or
 * translated it, which edition it is, what kind of work.
 */
final class FieldEdges {

  private static final String KIND =
      "(?:unpublished|doctoral|master[\u2019's]*s?\\b|ph\\.?\\s?d\\b|bachelor|dissertation"
          + "|(?:tech(?:nical|\\.)|research|annual)\\s+rep(?:ort|\\.)|tech\\.\\s+rpt"
          + "|(?:working|discussion|white|draft)\\s+(?:paper|draft)|to\\s+appear|to\\s+be\\s+p"
          + "|submitted|manuscript\\s+(?:in|sub)|(?:us|u\\.\\s?s\\.|usa|provisional)\\s+patent)";
  private static final String PEOPLE =
      "(?:(?:translat|edit|revis|annotat|compil|direct)ed\\s+(?:and\\s+\\w+\\s+)?by\\b"
          + "|traduit\\s+par\\b|traduction\\s+d|trad(?:\\.|\\s+fr\\b)|[\u00fcu]bersetzt\\s+von\\b"
          + "|herausgegeben\\s+von\\b)";
  private static final String EDITION =
      "(?:(?:\\d+(?:st|nd|rd|th|\\.)|rev(?:ised|\\.)|second|third|fourth|fifth)\\s+"
          + "(?:rev\\.\\s+)?(?:edn?\\b|edition|aufl|and\\s+(?:expanded|enlarged)))";
  private static final Scan TITLE_END =
      Scan.of(
          "(?<=[.,?!\u201d\"])\\s+(?:(?i:"
              + KIND
              + "|"
              + PEOPLE
              + "|"
              + EDITION
              + ")|(?:Eds?|Trans|Tr|Dir)\\.\\s+\\p{Lu}|In:?\\s+\\p{Lu})"
              + "|\\s+\\((?i:"
              + KIND
              + "|"
              + PEOPLE
              + "|"
              + EDITION
              + ")"
              + "|\\s+\\((?i:[^()]*\\b(?:report|series|thesis|dissertation))\\b[^()]*\\)?[.,]?$"
              + "|\\s+\\[\\p{Lu}[^\\]]+]$"
              + "|\\s+(?:Ph\\.?D\\.?|Doctoral|Master[\u2019's]*s?)\\s+"
              + "(?:[Tt]hesis|[Dd]issertation)");
  private static final Scan TITLE_HEAD =
      Scan.of("^\\W*(?i:eds?|editors?|dir|hrsg|hgg?|coord|comp)\\b[).,:\\s]+");
  private static final Scan NO_TITLE =
      Scan.of("(?i)\\W*(?:personal communication|home ?page|available online|web)\\b.{0,20}");

  private static final Scan HOST_HEAD =
      Scan.of(
          "^\\W*(?i:in|dans)\\b:?\\s+|^(?i:special issue),\\s+"
              + "|^(?:\\W*(?i:in)\\b:?\\s+)?"
              + "(?:\\p{Lu}[^,:]{2,60}[,:]?\\s+(?:and|&)\\s+|\\p{Lu}[^,:]{2,40})"
              + "[^,:(]{2,40},?\\s+\\(?(?i:eds?|dirs?|hrsg|hgg?|editors?)\\b[.),:]+\\s+");
  private static final Scan HOST_END =
      Scan.of(
          "(?i)[,.]\\s+\\(?(?:eds?|trans)\\.\\s.*$|[,.:]?\\s+(?:special\\s+(?:issue|section)\\b.*"
              + "|suppl(?:ement|\\.)?|\\(?"
              + EDITION
              + ".*|\\(?"
              + PEOPLE
              + ".*|\\(eds?\\.\\s.*|n[\u00b0\u00ba]\\s*\\d+.*|\\(p+\\.?.*"
              + "|(?:(?:first\\s+)?published\\s+online|(?:epub|online)?\\s*ahead\\s+of\\s+print"
              + "|advance\\s+online|available\\s+(?:at|from|online)|accessed|retrieved)\\b.*"
              + "|\\(?vol(?:ume|\\.)\\s*[\\divxl]+\\b.*)[.,]?$");
  private static final Scan NO_HOST =
      Scan.of(
          "(?i)\\W*(?:personal\\s+communication|(?:masters?|doctoral|phd)\\b.*|"
              + KIND
              + ".*|arxiv|preprint|manuscript|bulletin|[\\p{L}-]+\\s+et\\s+al\\W*)\\W*");

  /** "Systematic review. Muscle & Nerve": the end of a title, which tells its design. */
  private static final Pattern DESIGN_HEAD =
      Pattern.compile(
          "^(?:An? |The )?(?:[\\p{L}-]+,? ){0,5}(?:review|trial|study|meta-analysis|analysis|report|protocol|survey|guideline|cohort|overview|statement)"
              + "(?: (?:of|in|from) (?:[\\p{L}-]+ ?){1,5})?[.?]\\s+(?=\\p{Lu})");

  private FieldEdges() {}

  /** Where the name of a container begins, behind the end of a title that was taken for it. */
  static int startOfHost(String host) {
    Matcher head = DESIGN_HEAD.matcher(host);
    return head.lookingAt() ? head.end() : 0;
  }

  /** Where in the words of a title something else begins; their length where nothing does. */
  static int endOfTitle(String words) {
    Search end = TITLE_END.search(words);
    return end.find() && end.start() > 3 ? end.start() : words.length();
  }

  /** The words of a title without what stands before it; empty where they are no title. */
  static String title(String words) {
    String title = TITLE_HEAD.replaceFirst(words, "");
    return NO_TITLE.isAll(title) ? "" : title;
  }

  /** The name of a container alone; empty where it is none. */
  static String host(String words) {
    String host = HOST_HEAD.replaceFirst(words, "");
    host = HOST_END.replaceFirst(host, "");
    return NO_HOST.isAll(host) ? "" : host;
  }
}
