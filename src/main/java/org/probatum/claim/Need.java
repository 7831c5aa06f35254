package org.probatum.claim;

import org.probatum.text.Needle;
import org.probatum.text.Scan;

/**
 * Tells what should still be studied, made or set up, or how results are to be read: "larger trials
 * are needed to confirm it", "these results should be interpreted with caution".
 */
final class Need {

  private static final String LEAD =
      "(?:(?:However|Therefore|Thus|Hence|Nevertheless|Nonetheless|Consequently|In addition|Moreover|Finally|Clearly|Despite [^,]{3,80}|As [^,]{3,80}|Given [^,]{3,80}|Although [^,]{3,80}),? )?";

  private static final String WORD =
      "(?:(?!but\\b|and\\b|yet\\b|that\\b|which\\b)[\\p{L}\\d,/()'\u2019-]+ )";

  /** "Further research is needed", "interventions to reduce it are warranted". */
  private static final Needle NEEDED =
      Needle.of(
          LEAD
              + WORD
              + "{0,8}?(?:and (?:[\\p{L}-]+ ){1,2})?(?:research|stud(?:y|ies)|trials?|work|investigations?|data|evidence|strategies|interventions|policies|program(?:me)?s|efforts|approaches|tools|methods|guidelines|treatments|therapies|vaccines|drugs|medicines|measures|surveillance) "
              + WORD
              + "{0,16}?(?:is|are|remains?|will be|would be|seems?|were) (?:[\\p{L}-]+ )?(?:needed|required|warranted|called for|desirable|awaited|under way|underway|ongoing)\\b(?!\\s*[,;] (?:but|yet|although|while))[^;]*",
          "needed",
          "warranted",
          "required",
          "called for",
          "desirable",
          "awaited",
          "under way",
          "underway",
          "ongoing");

  private static final Scan STUDIES =
      Scan.of(
          LEAD
              + "(?:More|Further|Future|Larger|Additional|Longer|Long-term|Prospective|Randomi[sz]ed|Ongoing|Controlled|Confirmatory|Subsequent|Other|New|Well-designed) (?:[\\p{L},-]+ ){0,6}?(?:research|stud(?:y|ies)|trials?|work|investigations?|efforts)"
              + "(?: (?!but\\b)[\\p{L}-]+){0,8}? (?:should|will|would|must|may|might|could|needs? to|has to|have to)\\b[^;]*");

  private static final Needle WARRANTS =
      Needle.of(
          "[^;,]*\\b(?:warrants?|deserves?|merits?|calls? for|requires?|needs?|supports?) (?:further|more|additional|larger|continued|future|prospective|careful) (?:[\\p{L}-]+ ){0,3}?(?:stud(?:y|ies)|research|investigations?|evaluation|trials?|confirmation|attention|work)\\b.*",
          "warrant",
          "deserve",
          "merit",
          "call for",
          "calls for",
          "require",
          "need",
          "support");

  /** One clause: no second statement, no reason given. */
  private static final String CLAUSE_WORD =
      "(?:(?!(?:and|but|yet|which|that|who|because|since|while|is|are|was|were|has|have|had|did|does)\\b)[\\p{L}\\d,%/()'\u2019.+-]+ )";

  private static final String OUGHT =
      "(?:should|must|ought to|needs? to|has to|have to|remains? to) (?:[\\p{L}-]+ ){0,2}?be (?:[\\p{L}-]+ ){0,2}?";

  /** "It should be tested in a larger trial", "this needs to be confirmed by further work". */
  private static final Needle TESTED =
      Needle.of(
          LEAD
              + CLAUSE_WORD
              + "{1,24}?"
              + OUGHT
              + "(?:evaluated|investigated|examined|explored|studied|tested|confirmed|verified|validated|assessed|determined|compared|replicated|clarified|elucidated|reproduced)(?= )"
              + "(?=[^;]* (?:further|future|larger|ongoing|additional|trials?|stud(?:y|ies)|research|investigations?|samples?|cohorts?)\\b)(?![^;]*\\b(?:because|since|but|which|who)\\b)[^;]*",
          "should",
          "must",
          "ought",
          "need",
          "has to",
          "have to",
          "remain");

  /** "These findings should be interpreted with caution given the small sample". */
  private static final Needle READ_WITH_CARE =
      Needle.of(
          LEAD
              + CLAUSE_WORD
              + "{0,8}?(?:results?|findings?|data|estimates?|conclusions?|effects?|sizes|outcomes|associations?|comparisons?|analys[ie]s|study|trial) "
              + CLAUSE_WORD
              + "{0,8}?"
              + OUGHT
              + "(?:interpreted|viewed|treated|regarded|read|considered|taken|generali[sz]ed) (?:[\\p{L}-]+ )?(?:with (?:[\\p{L}-]+ )?(?:caution|care|circumspection)|cautiously|carefully|preliminary|in (?:the )?(?:light|context) of)\\b[^;]*",
          "cautio",
          "care",
          "circumspection",
          "preliminary",
          "light",
          "context");

  private Need() {}

  static boolean isToldIn(Reading reading) {
    String text = ReportPart.unlabelled(reading.text().strip());
    return isAll(NEEDED, text)
        || STUDIES.isAll(text)
        || isAll(WARRANTS, text)
        || isAll(TESTED, text)
        || isAll(READ_WITH_CARE, text);
  }

  private static boolean isAll(Needle needle, String text) {
    return needle.mayBeIn(text) && needle.pattern().isAll(text);
  }
}
