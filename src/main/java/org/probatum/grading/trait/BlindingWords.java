package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Span;

/** Finds words that tell who knew which treatment was given. */
final class BlindingWords {

  /** Words with the level that they tell. */
  record Found(Blinding level, Span span) {}

  private static final String HIDDEN = "(?:blind(?:ed|ing)?|mask(?:ed|ing)?)";
  private static final String THINGS =
      "(?:trial|study|design|pilot|comparison|proof|platform|randomi[sz]ed)";

  /** The first of these that tells a place decides. */
  private static final Map<Blinding, Pattern> WORDS = new EnumMap<>(Blinding.class);

  static {
    put(
        Blinding.PARTLY_OPEN,
        "(?:parents|patients|participants|people|clinicians|doctors|staff|surgeons|therapists|teachers"
            + "|nurses)(?: (?:was|were|could be))? not "
            + HIDDEN);
    put(
        Blinding.OPEN,
        "open[- ]label(?:l?ed)?|open[- ,]+(?:[a-z]+[- ,]+){0,2}?"
            + THINGS
            + "|(?:un|non-?)(?:blinded|masked)|(?:not|never|without(?: any)?) "
            + HIDDEN
            + "|no blinding|(?:everybody|everyone|all of them) knew (?:to |into |in )?which (?:group|treatment|drug)");
    put(
        Blinding.SINGLE,
        "(?:single|evaluator|assessor|observer|rater|investigator|examiner|patient|participant|outcome)s?[- ]"
            + "(?:assessors?[- ])?"
            + HIDDEN
            + "|blind(?:ed)? (?:outcome )?(?:assess|evaluat|rater|observer|adjudicat|reader)[a-z]*");
    put(Blinding.DOUBLE, "(?:double|triple|quadruple)[- ](?:blind(?:ed)?|mask(?:ed)?)");
    put(
        Blinding.BLIND,
        "(?:blinded|masked|blind)[- ](?:(?!(?:and|or|the|for|to)\\b)[a-z]+[- ]){0,2}?"
            + THINGS
            + "|placebo[- ](?:blinded|masked)|, blinded|(?:nobody|no one) (?:knew|was told) (?:to |into |in )?which (?:group|treatment|drug)");
  }

  private BlindingWords() {}

  private static void put(Blinding level, String regex) {
    WORDS.put(level, Pattern.compile("(?<![a-z])(?:" + regex + ")\\b"));
  }

  static boolean mayBeIn(String text) {
    return text.contains("blind")
        || text.contains("mask")
        || text.contains("open")
        || text.contains(" which ");
  }

  /** What a text in small letters tells, no two words at one place. */
  static List<Found> in(String text) {
    if (!mayBeIn(text)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Blinding level :
        List.of(
            Blinding.PARTLY_OPEN,
            Blinding.OPEN,
            Blinding.SINGLE,
            Blinding.DOUBLE,
            Blinding.BLIND)) {
      Matcher matcher = WORDS.get(level).matcher(text);
      while (matcher.find()) {
        add(new Found(level, new Span(matcher.start(), matcher.end())), found);
      }
    }
    return found;
  }

  private static void add(Found each, List<Found> found) {
    if (Few.none(found, other -> other.span().overlaps(each.span()))) {
      found.add(each);
    }
  }
}
