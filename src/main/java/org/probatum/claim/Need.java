package org.probatum.claim;

import java.util.regex.Pattern;
import org.probatum.text.Needle;

/** Tells what should still be studied, made or set up: "larger trials are needed to confirm it". */
final class Need {

  private static final String LEAD =
      "(?:(?:However|Therefore|Thus|Hence|Nevertheless|Nonetheless|Consequently|In addition|Moreover|Finally|Clearly|Despite [^,]{3,80}|As [^,]{3,80}|Although [^,]{3,80}),? )?";

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
          "way",
          "ongoing");

  private static final Pattern STUDIES =
      Pattern.compile(
          LEAD
              + "(?:More|Further|Future|Larger|Additional|Longer|Long-term|Prospective|Randomi[sz]ed|Ongoing|Controlled|Confirmatory|Subsequent|Other|New|Well-designed) (?:[\\p{L},-]+ ){0,6}?(?:research|stud(?:y|ies)|trials?|work|investigations?|efforts)"
              + "(?: (?!but\\b)[\\p{L}-]+){0,8}? (?:should|will|would|must|may|might|could|needs? to|has to|have to)\\b[^;]*");

  private static final Needle WARRANTS =
      Needle.of(
          "[^;,]*\\b(?:warrants?|deserves?|merits?|calls? for|requires?|needs?|supports?) (?:further|more|additional|larger|continued|future|prospective|careful) (?:[\\p{L}-]+ ){0,3}?(?:stud(?:y|ies)|research|investigations?|evaluation|trials?|confirmation|attention|work)\\b.*",
          "warrant",
          "deserve",
          "merit",
          "call",
          "require",
          "need",
          "support");

  private Need() {}

  static boolean isToldIn(Reading reading) {
    String text = ReportPart.unlabelled(reading.text().strip());
    return isAll(NEEDED, text) || STUDIES.matcher(text).matches() || isAll(WARRANTS, text);
  }

  private static boolean isAll(Needle needle, String text) {
    return needle.mayBeIn(text) && needle.matcher(text).matches();
  }
}
