package org.probatum.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.grading.TimePair.Timing;
import org.probatum.text.Few;
import org.probatum.text.Period;

/** Sets the times of claims beside the times at which their sources measured. */
final class TimePairs {

  private TimePairs() {}

  /**
   * One pair for each outcome of the study that the claim is about; where the claim gives the
   * numbers of some, for those alone.
   *
   * @param numbers the claim's numbers beside the study's
   */
  static List<TimePair> of(Claim claim, Link link, List<NumberPair> numbers) {
    List<Period> told = Period.told(claim.text());
    if (told.isEmpty()) {
      return List.of();
    }
    Set<String> quoted =
        numbers.stream()
            .filter(each -> each.isComparable() && each.isEqual() && !each.isDose())
            .map(NumberPair::outcome)
            .collect(Collectors.toSet());
    Set<String> concepts = claim.pico().outcomeConcepts();
    return link.study().outcomes().stream()
        .filter(each -> each.reported() && each.isAboutAny(concepts))
        .filter(each -> quoted.isEmpty() || quoted.contains(each.name()))
        .map(each -> pair(claim, each, told.get(0)))
        .toList();
  }

  private static TimePair pair(Claim claim, Outcome outcome, Period told) {
    String recorded = outcome.timepoint() == null ? "" : outcome.timepoint();
    List<Period> known = Period.in(recorded);
    Timing timing =
        known.isEmpty()
            ? Timing.UNKNOWN
            : Few.any(known, told::isAbout) ? Timing.SAME : Timing.OTHER;
    return new TimePair(
        claim.id(), outcome.studyId(), outcome.name(), told.printed(), recorded, timing);
  }
}
