package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Needle;
import org.probatum.text.NumberWords;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;
import org.probatum.text.Token;

/** Reads the numbers of a clause with role, arm, outcome and literal text. */
final class NumberReader {

  /** "PHQ-9" and "SF-36" count nothing. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,])(?<!\\p{Lu}{2}-)[-\\u2212]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
              + "|\\d{1,3}(?: \\d{3})+(?= (?:[A-Za-z-]+ ){0,3}"
              + NumberRoles.PEOPLE
              + ")|\\d+(?:[.\\u00b7]\\d+)?|\\.\\d+)(?!\\d)(?!-?[a-z]*-?d-)");

  private static final Needle TIMEPOINT =
      Needle.of(
          "\\b(?:at|after|over|within|for|through)\\s+(?:the\\s+)?((?:\\d+|one|two|three|four|five|six|twelve)[\\s-]+(?:hours?|days?|weeks?|months?|years?))",
          "hour",
          "day",
          "week",
          "month",
          "year");
  private static final Scan UNIT =
      Scan.of(
          "^[\\s-]*(%|percent|per cent|mg/kg|mg/d[l]?|mcg|\\u00b5g|mg|ml|iu|kg|mmhg|hours?|days?|weeks?|months?|years?|minutes?|points?)");

  /** "Four times as likely", "six times the odds"; not "three times a day". */
  private static final Scan TIMES =
      Scan.of(
          "\\s+times\\s+(?:(?:as|more|less) (?:likely|common|frequent|often)|the (?:\\w+ )?(?:risk|odds|hazard|rate|chance)|(?:higher|greater|lower) (?:risk|odds|hazard|rate|chance))");

  private NumberReader() {}

  /** The numbers that stand inside a part of the sentence, in order; they are of no claim yet. */
  static List<ClaimNumber> read(Reading whole, Span part) {
    String text = whole.text();
    boolean words = hasNumberWord(whole, part);
    if (!words && !hasDigit(text, part)) {
      return List.of();
    }
    List<ClaimNumber> numbers = new ArrayList<>();
    Place place = new Place(whole, clause(whole, part), new Arms(whole), timepoint(whole.text()));
    Matcher matcher = NUMBER.matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      LiteralNumber value = LiteralNumber.of(matcher.group());
      numbers.add(number(place, NumberContext.of(text, matcher.start(), matcher.end()), value));
    }
    if (words) {
      addWords(place, part, numbers);
    }
    return Intervals.complete(numbers, place.clause());
  }

  /** What the numbers of a clause share. */
  private record Place(Reading whole, Reading clause, Arms arms, String timepoint) {}

  private static boolean hasDigit(String text, Span part) {
    for (int at = part.start(); at < part.end(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The clause, or the sentence where the clause names no outcome of its own. */
  private static Reading clause(Reading whole, Span part) {
    Reading clause = whole.within(part);
    return clause.outcomes().isEmpty() ? whole : clause;
  }

  private static void addWords(Place place, Span part, List<ClaimNumber> numbers) {
    Reading whole = place.whole();
    Matcher words = NumberWords.PATTERN.matcher(whole.text()).region(part.start(), part.end());
    while (words.find()) {
      if (words.group().equalsIgnoreCase("one")) {
        continue;
      }
      NumberContext context = NumberContext.of(whole.text(), words.start(), words.end());
      NumberRole role = NumberRoles.of(context);
      if (role == NumberRole.SAMPLE_SIZE
          || role == NumberRole.ARM_SIZE
          || role == NumberRole.STUDIES
          || role == NumberRole.EVENTS && !context.before().endsWith("in ")
          || role == NumberRole.FOLD && TIMES.opens(context.after())
          || context.isPercent()) {
        numbers.add(number(place, context, NumberWords.read(words.group())));
      }
    }
  }

  private static boolean hasNumberWord(Reading whole, Span part) {
    for (Token token : whole.tokens()) {
      if (part.covers(token.span()) && NumberWords.begins(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static ClaimNumber number(Place place, NumberContext context, LiteralNumber value) {
    NumberRole role = NumberRoles.of(context);
    String unit = unit(context);
    Span span = context.span();
    Span inArticle =
        place.whole().sentence().part(span.start(), span.end() + (unit.equals("%") ? 1 : 0));
    return new ClaimNumber(
        "",
        role,
        Magnitude.of(value, role, context),
        inArticle,
        unit,
        role.isOfArm() ? place.arms().of(span) : "",
        outcome(place.clause(), span),
        role.isChange() ? ChangeTold.towards(context) : ClaimNumber.Towards.UNSTATED,
        place.timepoint());
  }

  private static String unit(NumberContext context) {
    return UNIT.opening(context.after())
        .map(found -> found.group(1))
        .map(unit -> unit.startsWith("per") ? "percent" : unit)
        .orElse("");
  }

  /** The outcome nearest to the number; an outcome in front is nearer than one behind. */
  private static String outcome(Reading reading, Span number) {
    Term best = null;
    int least = Integer.MAX_VALUE;
    for (Term term : reading.outcomes()) {
      int gap =
          term.span().end() <= number.start()
              ? number.start() - term.span().end()
              : term.span().start() - number.end();
      if (gap >= 0 && gap < least) {
        best = term;
        least = gap;
      }
    }
    return best == null ? "" : best.concept();
  }

  private static String timepoint(String text) {
    if (!TIMEPOINT.mayBeIn(text)) {
      return "";
    }
    return TIMEPOINT.pattern().first(text).map(found -> found.group(1)).orElse("");
  }
}
