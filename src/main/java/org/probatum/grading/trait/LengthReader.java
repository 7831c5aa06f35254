package org.probatum.grading.trait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Period;
import org.probatum.text.Scan;

/** Reads for how long a treatment was given: "took it for 12 months". */
final class LengthReader implements TraitReader {

  private static final List<String> UNITS = List.of(" day", " week", " month", " year");

  private static final List<String> COURSES = List.of("-day ", "-week ", "-month ", "-year ");

  /** What stands in front of a length of treatment; what people were watched for is none. */
  private static final Scan GIVEN =
      Scan.of(
          "\\b(?:took|taken|practi[sc]ed|attended|performed|received|gave|given|treated|injected|ran|lasted|continued)\\b"
              + "(?:(?!\\b(?:follow\\w*|observ\\w*|watched|lived|waited|until|before|had|remain\\w*|stayed|free|not)\\b)[^.;,]){0,60}"
              + "\\bfor $");

  /** "For 21 days they took a capsule": the length goes ahead. */
  private static final Scan AHEAD = Scan.of("(?:^|[;:,.] )for $");

  private static final Scan THEN_GIVEN =
      Scan.of(
          ",? (?:they|people|patients|participants|adults|women|men|children|volunteers|all|half|each|both|one|the)\\b[^.;:,]{0,60}?\\b"
              + "(?:took|received|got|used|swallowed|drank|practi[sc]ed|(?:was|were) (?:given|treated|injected)"
              + "|had (?:[\\w-]+ ){0,3}(?:capsules?|tablets?|pills?|doses?|injections?|infusions?|sessions?|drops|sachets?))\\b");

  /** "A ten-day course of antibiotics": behind the length, and of what where that is told. */
  private static final Scan COURSE =
      Scan.of(
          "[- ](?:long )?(?:course|regimen|treatment|programmes?|programs?|therapy)\\b(?: (?:course|programme|program))?"
              + "(?: (?:of|with) (?:the |an? |oral |intravenous )*(?<what>[\\p{L}-]{4,}))?(?! (?:of|with|or|and) )");

  private static final Scan LEFT_OPEN =
      Scan.of("\\s+(?:before|prior|earlier|ago|or (?:more|longer|less)|of follow)\\b");

  private final Map<String, List<Period>> recorded = new HashMap<>();
  private final double room;

  /**
   * @param room how far two lengths of time may lie apart, as a share of the longer one
   */
  LengthReader(double room) {
    this.room = room;
  }

  @Override
  public boolean mayTell(String text) {
    return text.contains("for ") && TraitPairs.hasAny(text, UNITS)
        || TraitPairs.hasAny(text, COURSES);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    if (study.design().isSynthesis() || !study.human() || !isOf(claim, study)) {
      return Optional.empty();
    }
    return lengths(text).stream()
        .filter(each -> !LEFT_OPEN.opens(text, each.span().end()))
        .filter(each -> isGiven(text, each) || isCourse(text, each, study))
        .findFirst()
        .map(told -> pair(study, told));
  }

  private static boolean isGiven(String text, Period length) {
    String ahead = text.substring(0, length.span().start());
    return GIVEN.isIn(ahead) || AHEAD.isIn(ahead) && THEN_GIVEN.opens(text, length.span().end());
  }

  private static boolean isCourse(String text, Period length, Study study) {
    Optional<Matcher> course = COURSE.opening(text.substring(length.span().end()));
    return course
        .map(found -> found.group("what"))
        .map(what -> TraitPairs.plain(study.intervention()).contains(what))
        .orElse(course.isPresent());
  }

  private ToldTrait pair(Study study, Period told) {
    List<Period> given = recorded.computeIfAbsent(study.id(), id -> given(study));
    Match match =
        given.isEmpty()
            ? Match.UNKNOWN
            : Few.any(given, each -> told.isAbout(each, room)) || isMeasured(study, told)
                ? Match.SAME
                : Match.OTHER;
    String words =
        given.stream().map(LengthReader::words).distinct().collect(Collectors.joining("; "));
    return new ToldTrait(Trait.LENGTH, words(told), words, match);
  }

  /** "Ten days" of "a ten-day course". */
  private static String words(Period length) {
    String printed = length.printed();
    int hyphen = printed.indexOf('-');
    String apart = printed.replace('-', ' ');
    return hyphen < 0 || apart.endsWith("s") || apart.startsWith("one ") ? apart : apart + "s";
  }

  /** People may have been treated for as long as they were watched. */
  private boolean isMeasured(Study study, Period told) {
    return study.followUp() != null
            && Few.any(Period.in(study.followUp()), each -> told.isAbout(each, room))
        || study.outcomes().stream()
            .filter(each -> each.timepoint() != null)
            .flatMap(each -> Period.in(each.timepoint()).stream())
            .anyMatch(each -> told.isAbout(each, room));
  }

  private static List<Period> given(Study study) {
    return Stream.concat(
            Stream.of(study.intervention(), study.comparatorWords()),
            study.arms().stream().map(Arm::name))
        .map(TraitPairs::plain)
        .flatMap(words -> lengths(words).stream())
        .toList();
  }

  /** Lengths of a day or more right behind "for", or of a course. */
  private static List<Period> lengths(String text) {
    return Few.where(
        Period.in(text),
        each ->
            each.days() >= 1
                && (text.startsWith("for ", each.span().start() - 4)
                    || COURSE.opens(text, each.span().end())));
  }

  /** Of a treatment of the study; where the claim names none, as told of the study or "it". */
  private static boolean isOf(Claim claim, Study study) {
    if (Few.all(claim.pico().interventions(), term -> term.kind().isEmpty())) {
      return claim.standing().isOfStudy() || !claim.pico().interventions().isEmpty();
    }
    return Few.any(claim.pico().interventionConcepts(), study.interventions()::contains);
  }
}
