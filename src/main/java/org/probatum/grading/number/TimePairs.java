package org.probatum.grading.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.claim.Lasting;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.NumberPair;
import org.probatum.grading.TimePair;
import org.probatum.grading.TimePair.Timing;
import org.probatum.text.Few;
import org.probatum.text.Period;
import org.probatum.text.Scan;

/** Sets the times of claims beside the times at which their sources measured. */
public final class TimePairs {

  /** "Shortened the time to fall asleep by 37.5 minutes": how much, not when. */
  private static final Scan CHANGED =
      Scan.of(
          "\\b(?:longer|shorter|later|earlier|faster|sooner|quicker|(?:shorten|lengthen|prolong|extend|delay|hasten)\\w*|gained|lost)"
              + "\\s+(?:[^\\s.;,]+\\s+){0,6}?$");

  /** "Rose by 16.1 minutes". */
  private static final Scan MINUTES =
      Scan.of("by \\d[\\d.]*[ -](?:minutes?|mins?|seconds?)|by \\d+\\.\\d+ .*");

  private final double room;

  /**
   * @param room how far two times may lie apart, as a share of the later one
   */
  public TimePairs(double room) {
    this.room = room;
  }

  private static boolean isAmount(String text, Period period) {
    int from = Math.min(period.span().start(), text.length());
    return period.printed().startsWith("by ")
        && (MINUTES.isAll(period.printed())
            || CHANGED.isIn(text.substring(0, from).toLowerCase(Locale.ROOT)));
  }

  /**
   * One pair for each outcome of the study that the claim is about; where the claim gives the
   * numbers of some, for those alone.
   *
   * @param numbers the claim's numbers beside the study's
   */
  public List<TimePair> of(Claim claim, Link link, List<NumberPair> numbers) {
    List<Period> told = Few.where(Period.told(claim.text()), each -> !isAmount(claim.text(), each));
    if (told.isEmpty()) {
      return WithinTold.of(claim, link, numbers, room);
    }
    Set<String> quoted =
        numbers.stream()
            .filter(each -> each.isComparable() && each.isEqual() && !each.isDose())
            .map(NumberPair::outcome)
            .collect(Collectors.toSet());
    Set<String> concepts = claim.pico().outcomeConcepts();
    boolean lasting = concepts.isEmpty() && Lasting.isTold(claim.text());
    if (lasting && isWatched(link.study(), told.get(0))) {
      return List.of();
    }
    List<TimePair> pairs =
        link.study().outcomes().stream()
            .filter(each -> lasting ? each.timepoint() != null : isMeant(each, concepts, quoted))
            .filter(Outcome::reported)
            .filter(each -> quoted.isEmpty() || quoted.contains(each.name()))
            .map(each -> pair(link, each, told.get(0)))
            .toList();
    return Few.all(pairs, each -> each.timing() == Timing.OTHER)
            && ToldThen.is(claim, link.study(), told.get(0), room)
        ? List.of()
        : pairs;
  }

  /** An outcome without a word for it is known by its numbers alone. */
  private static boolean isMeant(Outcome outcome, Set<String> concepts, Set<String> quoted) {
    return quoted.contains(outcome.name()) || outcome.isAboutAny(concepts);
  }

  /** Whether people were followed for as long, whatever was measured then. */
  private boolean isWatched(Study study, Period told) {
    return study.followUp() != null
        && Few.any(Period.in(study.followUp()), each -> told.isAbout(each, room));
  }

  /** "Death at 90 days" tells its time by its name; empty where it tells none. */
  private static String named(Outcome outcome) {
    List<Period> named = Period.told(outcome.name());
    return named.size() == 1 ? named.get(0).printed().replaceFirst("^(?:at|after|by) ", "") : "";
  }

  private TimePair pair(Link link, Outcome outcome, Period told) {
    String recorded = outcome.timepoint() == null ? named(outcome) : outcome.timepoint();
    List<Period> known = Period.in(recorded);
    Timing timing =
        known.isEmpty()
            ? isWatched(link.study(), told) ? Timing.SAME : Timing.UNKNOWN
            : Few.any(known, each -> told.isAbout(each, room)) ? Timing.SAME : Timing.OTHER;
    return new TimePair(link, outcome.name(), told.printed(), recorded, timing);
  }
}
