package org.probatum.grading.number;

import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * "With the pump, time in range was 71.6%; with the closed loop it was 62.9%": the group that opens
 * a part of a sentence owns the first number behind it.
 */
final class LeadingArm {

  private static final Scan LEAD =
      Scan.of(
          "(?:^|[;:.]\\s+|,\\s+(?:and|while|but|whereas)\\s+)(?:[Ww]ith|[Oo]n|[Ii]n|[Uu]nder|[Aa]fter|[Aa]mong)\\s+"
              + "((?:(?!\\b(?:than|versus|compared|against|and|or)\\b)[^,;:.()\\d]){2,40}?)"
              + "(?:,\\s+(?:(?!\\b(?:than|versus|compared|against|with|on|and|or)\\b)[^,;:.()\\d]){0,60}"
              + "|\\s+(?:it|they|this|these|that)\\s+(?:was|were|had|fell to|rose to)\\s+(?:about |only |just )?)$");

  /** "The open operation took 43 minutes, the laparoscopic one 58". */
  private static final Scan SUBJECT =
      Scan.of(
          "(?:^|[,;] |\\b(?:and|while|but|whereas) )(?:[Tt]he |[Aa]n? )?((?:(?!(?:than|versus|compared|against|to|from|with)\\b)[^\\s.;,()\\d]+ ){1,3}?)"
              + "(?:took|lasted|needed|required|averaged|one|group)\\s+$");

  private LeadingArm() {}

  /** The words for the group; empty where none opens the part that ends here. */
  static String in(String front) {
    Search subject = SUBJECT.search(front);
    Search lead = LEAD.search(front);
    return subject.find() ? subject.group(1) : lead.find() ? lead.group(1) : "";
  }
}
