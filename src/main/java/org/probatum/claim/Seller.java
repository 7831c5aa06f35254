package org.probatum.claim;

import java.util.List;
import org.probatum.text.Scan;

/** Words that name who founded or owns what the article is about, or the company it comes from. */
final class Seller {

  private static final String COMPANY =
      "(?:company|firm|business|start-?up|clinics?|brand|shop|store|manufacturer|maker|chain)";

  private static final List<String> SIGNS =
      List.of(
          "ounde",
          "wner",
          "owns",
          "CEO",
          "hief executive",
          "resident of",
          "roduced by",
          "repared by",
          "rovided by",
          "ritten by",
          "ritten for");

  /** "Dr Ada Lind, founder of SleepWell AI": a person's name stands in front. */
  static final Scan PERSON =
      Scan.of(
          "(?:\\p{Lu}[\\p{L}'\u2019.-]+,?\\s+(?:(?:is|the|a|and|MD|PhD|who is)\\s+){0,2}(?:co-?)?(?:founder|owner|CEO|chief executive(?: officer)?)(?: and (?:\\w+ )?\\w+)? of (?:the )?\\p{Lu}[\\p{L}-]+"
              + "|\\bwho\\s+(?:co-?)?(?:founded|owns|runs|heads) (?:the |a )?(?:\\w+ ){0,2}?"
              + COMPANY
              + "(?: \\p{Lu}[\\p{L}-]+)?,? (?:that|which) (?:sells|makes|markets|offers|produces|distributes)"
              + "|\\b(?:[Pp]repared|[Pp]roduced|[Pp]rovided|[Ww]ritten) (?:by|for) (?:the makers of )?(?:\\p{Lu}[\\p{L}&-]+ ){1,4}(?:Ltd|Inc|GmbH|LLC|plc|Limited|Corp|AG|BV|Pharma|Pharmaceuticals|Nutrition|Supplements)\\b)");

  /** "Prepared by Roll Medical Ltd, which makes the wrap": the interest is told with the name. */
  static final Scan TOLD =
      Scan.of(
          "\\b(?:[Pp]repared|[Pp]roduced|[Pp]rovided|[Ww]ritten) (?:by|for) (?:the )?(?:\\p{Lu}[\\p{L}&-]+ ?){1,5},? (?:which|who|that) (?:(?:also|itself) )?(?:makes?|manufactures?|sells?|markets?|produces?|distributes?|owns?)\\b"
              + "|\\b(?:[Pp]repared|[Pp]roduced|[Pp]rovided|[Ww]ritten) (?:by|for) (?:\\p{Lu}[\\p{L}&-]+ ?){1,5}, (?:the )?(?:makers?|manufacturers?|sellers?|distributors?) of\\b");

  private Seller() {}

  /** Most sentences hold none of these. */
  static boolean mayBeIn(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
