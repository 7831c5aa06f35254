package org.probatum.grading.number;

import java.util.List;
import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair;
import org.probatum.grading.TimePair;
import org.probatum.grading.TimePair.Timing;
import org.probatum.text.Few;
import org.probatum.text.Period;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** "Within 4 hours in 81%" told of an outcome whose name says "within 24 hours". */
final class WithinTold {

  private static final Scan WITHIN =
      Scan.of(
          "\\bwithin (?:the first )?([\\w.]+[\\s-](?:minute|hour|day|week|month|year)s?)\\b(?! (?:of|after|before))");

  /** "Starting it within 90 days": when it was done, not by when it helped. */
  private static final Scan DONE =
      Scan.of(
          "\\b(?:start|beg[aiu]n|initiat|commenc|giv|gave|receiv|admit|enrol|recruit|randomi[sz]|treat|refer|operat|present|arriv|diagnos)\\p{L}*"
              + "(?:\\s+[\\p{L}-]+){0,3}\\s+$");

  private WithinTold() {}

  /** Only of outcomes of which the claim gives a number. */
  static List<TimePair> of(Claim claim, Link link, List<NumberPair> numbers, double room) {
    Period told = in(claim.text());
    return told == null
        ? List.of()
        : link.study().outcomes().stream()
            .filter(each -> isQuoted(each, numbers) && in(each.name()) != null)
            .map(each -> pair(link, each, told, room))
            .toList();
  }

  private static boolean isQuoted(Outcome outcome, List<NumberPair> numbers) {
    return Few.any(
        numbers,
        each ->
            each.outcome().equals(outcome.name())
                && each.isComparable()
                && each.isEqual()
                && !each.isDose());
  }

  private static TimePair pair(Link link, Outcome outcome, Period told, double room) {
    Period recorded = in(outcome.name());
    return new TimePair(
        link,
        outcome.name(),
        "within " + told.printed(),
        "within " + recorded.printed(),
        told.isAbout(recorded, room) ? Timing.SAME : Timing.OTHER);
  }

  /** Null where none is told, or more than one. */
  private static Period in(String text) {
    if (!text.contains("ithin ")) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Search within = WITHIN.search(lower);
    boolean found = within.find() && !DONE.isIn(lower.substring(0, within.start()));
    List<Period> periods = found ? Period.in(within.group(1)) : List.of();
    return periods.size() == 1 && !within.find() ? periods.get(0) : null;
  }
}
