package org.probatum.evidence;

import java.math.BigDecimal;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * A claim that gives the count of all that a study gathered, its people or a review's studies,
 * speaks of the whole study: not of a part that the record may leave out.
 */
public final class CountedWhole {

  private static final Scan ONE =
      Scan.of(
          "(?i)\\b(?:in|from|by) (?:just |only )?(?:one|a single|another|the (?:largest|only|longest|best)) (?:of (?:these|the|its) )?(?:[\\w-]+ ){0,3}(?:trials?|stud(?:y|ies)|cohorts?)\\b");

  private static final Scan BARE =
      Scan.of(
          "\\d ?(?:%|per ?cent) (?:lower|higher)\\s*(?:\\([^()]*\\)\\s*)?(?:\\[[\\d, -]+\\]\\s*)?\\.?$");

  private CountedWhole() {}

  /** Whether a claim gives such a count. */
  public static boolean isTold(Claim claim, Study study) {
    return Few.any(claim.numbers(), each -> isPeople(each, study) || isStudies(each, study));
  }

  /** Whether a claim gives the count of all studies that a review gathered. */
  static boolean isToldOfStudies(Claim claim, Study study) {
    return Few.any(claim.numbers(), each -> isStudies(each, study));
  }

  /** "In one trial with 80 people": of a review, a part whose size its record leaves out. */
  static boolean isToldOfOne(Claim claim, Study study) {
    return study.design().isReview() && ONE.isIn(claim.text());
  }

  /**
   * "In 4,304 adults the risk of it was 31% lower": with the treatment, as nothing else is told.
   */
  static boolean isCompared(Claim claim, Study study) {
    return claim.pico().comparator() == null && BARE.isIn(claim.text()) && isTold(claim, study);
  }

  private static boolean isPeople(ClaimNumber number, Study study) {
    return number.role() == NumberRole.SAMPLE_SIZE && study.counts(number.number());
  }

  private static boolean isStudies(ClaimNumber number, Study study) {
    return number.role() == NumberRole.STUDIES
        && study.studies() != null
        && number.number().value().compareTo(BigDecimal.valueOf(study.studies())) == 0;
  }
}
