package org.probatum.grading.number;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Measure;
import org.probatum.text.Scan;

/** Which measure a number of a claim stands for. */
final class MeasureTold {

  private static final Map<NumberRole, Measure> MEASURES =
      Map.of(
          NumberRole.HAZARD_RATIO, Measure.HAZARD_RATIO,
          NumberRole.ODDS_RATIO, Measure.ODDS_RATIO,
          NumberRole.RISK_RATIO, Measure.RISK_RATIO,
          NumberRole.RATE_RATIO, Measure.RATE_RATIO,
          NumberRole.RISK_DIFFERENCE, Measure.RISK_DIFFERENCE,
          NumberRole.MEAN_DIFFERENCE, Measure.MEAN_DIFFERENCE);

  /** "RR" stands for both, and abstracts are read so. */
  private static final Set<Measure> RR = EnumSet.of(Measure.RISK_RATIO, Measure.RATE_RATIO);

  private static final Scan STANDARDISED =
      Scan.of(
          "(?i)\\b(?:standardi[sz]ed mean differences?|SMD|effect sizes?|hedges['\u2019]?s? g|cohen['\u2019]?s d|(?<=[(,;] ?)[gd](?=\\s*=))(?![\\p{L}\\d])[^.;:\\d]{0,20}$");

  private MeasureTold() {}

  static boolean isIn(NumberRole role) {
    return MEASURES.containsKey(role);
  }

  static boolean is(Claim claim, ClaimNumber number, Measure measure) {
    int start = number.span().start() - claim.span().start();
    return measure == Measure.STANDARDISED_MEAN_DIFFERENCE
            && number.role() == NumberRole.MEAN_DIFFERENCE
            && start >= 0
            && start <= claim.text().length()
            && STANDARDISED.isIn(claim.text().substring(0, start))
        || is(number.role(), measure);
  }

  private static boolean is(NumberRole role, Measure measure) {
    Measure told = MEASURES.get(role);
    return told == measure || RR.contains(told) && RR.contains(measure);
  }
}
