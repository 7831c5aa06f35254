package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Period;
import org.probatum.text.Scan;

/** Reads for how long people were watched: "the average follow-up was 39 weeks". */
final class FollowUpReader implements TraitReader {

  private static final List<String> SIGNS =
      List.of("follow", "watched", "observed", "over ", "ran for", "lasted", "halted", "stopped");

  /** What stands in front of the length; bounds and single measurements tell no length. */
  private static final Scan AHEAD =
      Scan.of(
          "\\b(?:follow(?:ed)?[ -]?up|followed|watched|observed)\\b"
              + "(?:(?!\\b(?:least|most|than|up to|over|after|before|within|every|each|at|by|later|took|doses?|treat\\w*)\\b)(?:\\d{1,3}(?:,\\d{3})*|[^.;,:\\d])){0,50}"
              + "\\b(?:was|of|for|lasted|averaged|over|were)\\s+(?:(?:an?|the) )?(?:(?:average|median|mean) (?:of )?)?$"
              + "|\\b(?:trial|study) (?:was (?:halted|stopped|ended)(?: early)? after|ran for|lasted) (?:an? )?(?:median|mean|average) of $");

  private static final Scan BEHIND =
      Scan.of("\\s+(?:before|prior|earlier|ago|or (?:more|longer|less))\\b");

  private static final Scan OVER = Scan.of("\\bover (?:an? (?:median|mean|average) of )?$");

  /** So exact a length is one over which people were watched. */
  private static final Scan EXACT = Scan.of("^\\d+\\.\\d+[ -](?:month|year)s?$");

  private final double room;

  /**
   * @param room how far two lengths of time may lie apart, as a share of the longer one
   */
  FollowUpReader(double room) {
    this.room = room;
  }

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    return study.design().isSynthesis() || !study.human()
        ? Optional.empty()
        : told(text)
            .map(period -> pair(study, period))
            .or(() -> slip(text, study).map(period -> pair(study, period)));
  }

  /**
   * "Over 36 weeks" of 36 months, "over 5.2 years" of 2.2: the record's number with another unit,
   * or an exact length, which it has nowhere.
   */
  private Optional<Period> slip(String text, Study study) {
    if (study.followUp() == null || !text.contains("over ")) {
      return Optional.empty();
    }
    List<Period> watched = Period.in(study.followUp());
    return Period.in(text).stream()
        .filter(each -> OVER.isIn(text.substring(0, each.span().start())))
        .filter(
            each ->
                EXACT.isIn(each.printed())
                    || Few.any(watched, other -> number(each).equals(number(other))))
        .filter(each -> number(each).length() > 1 && !isInRecord(each, study))
        .findFirst();
  }

  private static String number(Period period) {
    return period.printed().split("[\\s-]", 2)[0];
  }

  private static boolean isInRecord(Period period, Study study) {
    return Stream.concat(
            Stream.of(study.intervention(), study.comparatorWords(), study.population()),
            study.outcomes().stream().map(each -> each.name() + " " + each.timepoint()))
        .anyMatch(words -> TraitPairs.plain(words).contains(period.printed()));
  }

  private static Optional<Period> told(String text) {
    return Period.in(text).stream()
        .filter(each -> AHEAD.isIn(text.substring(0, each.span().start())))
        .filter(each -> !BEHIND.opens(text, each.span().end()))
        .findFirst();
  }

  private ToldTrait pair(Study study, Period told) {
    List<Period> watched = study.followUp() == null ? List.of() : Period.in(study.followUp());
    Match match =
        watched.isEmpty()
            ? Match.UNKNOWN
            : measured(study, watched).anyMatch(each -> told.isAbout(each, room))
                ? Match.SAME
                : Match.OTHER;
    String words =
        watched.stream().map(Period::printed).distinct().collect(Collectors.joining("; "));
    return new ToldTrait(Trait.FOLLOW_UP, told.printed(), words, match);
  }

  /** An outcome may have been measured earlier or later than the whole follow-up. */
  private static Stream<Period> measured(Study study, List<Period> watched) {
    Stream<Period> times =
        Few.where(study.outcomes(), each -> each.timepoint() != null).stream()
            .flatMap(each -> Period.in(each.timepoint()).stream());
    return Stream.concat(watched.stream(), times);
  }
}
