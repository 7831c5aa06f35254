package org.probatum.grading.trait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.NumberWords;
import org.probatum.text.Term;

/** Reads shares of people told in words, "two thirds of patients", "one in four women". */
final class FractionReader implements TraitReader {

  private static final List<String> SIGNS =
      List.of(
          "half",
          "third",
          "quarter",
          "fifth",
          "out of",
          "in every",
          "one in",
          "two in",
          "three in",
          "four in",
          "five in",
          "six in",
          "seven in",
          "eight in",
          "nine in",
          " in 10",
          " in 5",
          " in 3",
          " in 4",
          " in 8");

  private static final Map<String, Integer> PARTS =
      Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5);

  private static final String COUNT = String.join("|", NumberWords.upTo(10));

  private static final Pattern FRACTION =
      Pattern.compile(
          "(?<bound>\\b(?:more than|over|at least|less than|fewer than|under|up to|almost|nearly|just over|just under|about|around|roughly) )?"
              + "(?<told>\\b(?:(?:(?<top>an?|one|two|three|four)[ -])?(?<part>half|third|quarter|fifth)s?|(?<some>"
              + COUNT
              + "|\\d{1,2}) (?:in|out of)(?: every)? (?<all>"
              + COUNT
              + "|\\d{1,3})))"
              + "(?: of)?(?: (?:the|all|those|these|its|their))? (?:(?!(?:risk|dose|time)\\b)[a-z-]+ )?"
              + "(?:patients|people|participants|women|men|adults|children|infants|adolescents|users|smokers|survivors|those|them)\\b"
              + "(?! (?:less|fewer|more))");

  private static final Pattern REACHED =
      Pattern.compile(
          "\\s+(?:(?!(?:and|or|who|with|given|got|received|took|on|in|assigned|randomi[sz]ed|allocated|but|while|whose)\\b)[a-z-]+\\s+){0,4}");

  private static final Pattern SEEN_IN =
      Pattern.compile(
          "\\s+(?:(?:was|were|is|occurred|seen|reported|found|present)\\s+){0,2}(?:in|by|among)?\\s*");

  private final double points;
  private final double share;

  /**
   * @param points how far a fraction in words may be off, in percentage points
   * @param share how far it may be off as a share of what it tells; one point is always rounding
   */
  FractionReader(double points, double share) {
    this.points = points;
    this.share = share;
  }

  @Override
  public boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Matcher told = FRACTION.matcher(text);
    if (claim.pico().outcomes().isEmpty() || !told.find() || isOpen(told)) {
      return Optional.empty();
    }
    Term outcome = Few.first(claim.pico().outcomes(), each -> isBeside(told, each, claim, text));
    if (outcome == null) {
      return Optional.empty();
    }
    double percent = percent(told);
    String recorded =
        shares(Few.where(study.outcomes(), each -> each.isAbout(outcome.concept())))
            .map(each -> (each % 1 == 0 ? "" + each.intValue() : "" + each) + "%")
            .distinct()
            .collect(Collectors.joining("; "));
    return recorded.isEmpty()
            || percent > 100
            || shares(study.outcomes()).anyMatch(each -> isNear(percent, each))
        ? Optional.empty()
        : TraitReader.other(Trait.FRACTION, told.group("told"), recorded);
  }

  /** "Two thirds of patients died", "nausea in one in four women": the outcome is theirs. */
  private static boolean isBeside(Matcher told, Term outcome, Claim claim, String text) {
    int start = outcome.span().start() - claim.span().start();
    int end = outcome.span().end() - claim.span().start();
    if (start < 0 || end > text.length()) {
      return false;
    }
    return start >= told.end()
        ? REACHED.matcher(text).region(told.end(), start).matches()
        : end <= told.start() && SEEN_IN.matcher(text).region(end, told.start()).matches();
  }

  /** "More than half", "up to a third": many shares fit. "The third patient" is no share. */
  private static boolean isOpen(Matcher told) {
    String bound = told.group("bound");
    String part = told.group("part");
    if (part != null && !part.equals("half") && told.group("top") == null) {
      return true;
    }
    return bound != null
        && !bound.startsWith("about")
        && !bound.startsWith("around")
        && !bound.startsWith("roughly")
        && !bound.startsWith("just")
        && !bound.startsWith("almost")
        && !bound.startsWith("nearly");
  }

  /** A share, or that of the others. */
  private boolean isNear(double percent, double recorded) {
    double room = Math.min(points, Math.max(1, share * percent));
    return Math.abs(percent - recorded) <= room || Math.abs(100 - percent - recorded) <= room;
  }

  private static double percent(Matcher told) {
    if (told.group("part") != null) {
      String top = told.group("top");
      double count = top == null || top.startsWith("a") ? 1 : NumberWords.value(top);
      return 100 * count / PARTS.get(told.group("part"));
    }
    return 100 * NumberWords.value(told.group("some")) / NumberWords.value(told.group("all"));
  }

  private static Stream<Double> shares(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(
            each ->
                Stream.concat(
                    each.values().stream()
                        .filter(value -> value.unit().equals("%"))
                        .map(value -> value.value().asDouble()),
                    each.hasEffect() && each.measuredAs(Measure.PREVALENCE)
                        ? Stream.of(each.effect().estimate().asDouble())
                        : Stream.empty()));
  }
}
