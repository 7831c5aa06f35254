package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Dose;
import org.probatum.text.NumberWords;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Finds words that tell how often, and how many times in all, a treatment was given. */
final class RhythmWords {

  private static final Map<Character, Double> DAYS =
      Map.of('d', 1.0, 'n', 1.0, 'w', 7.0, 'm', 30.4, 'y', 365.0, 'a', 365.0, 'h', 1 / 24.0);
  private static final String NUMBER =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})";

  /** "Twice daily", "three times a week". */
  private static final String COUNTED =
      "(?<count>once|twice|thrice|"
          + NUMBER
          + "[- ]times)[- ](?:(?:a|per|every|each)[- ])?(?<unit>daily|day|weekly|week|monthly|month|yearly|year|annually)";

  private static final String EVERY =
      "every[- ](?:(?<gap>other|second|third|"
          + NUMBER
          + ")[- ])?(?<step>hour|day|week|month|year)s?";
  private static final String PLAIN =
      "(?<plain>daily|weekly|monthly|yearly|annually|annual|nightly)";

  private static final Scan OFTEN =
      Scan.of("\\b(?:" + COUNTED + "|" + EVERY + "|" + PLAIN + ")\\b");

  private static final List<String> RATES =
      List.of(" a day", " a week", " a month", " a year", "per day", "per week", "per month");

  private static final List<String> SIGNS =
      List.of(
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "annual",
          "nightly",
          "once",
          "twice",
          "thrice",
          "times",
          "every",
          "infusion",
          "injection",
          "dose",
          "shot",
          "jab",
          "session",
          "vaccination");

  /** "20 mg a day": the dose itself tells it. */
  private static final Pattern RATE =
      Pattern.compile(
          "(?:[ ,]+(?!(?:times|once|twice)\\b)[a-z0-9-]*[a-z]){0,5}?[ ,]+(?:a|per|each)[ -](?<rate>day|week|month|year)\\b");

  private static final Set<String> SEVERAL = Set.of("repeated", "multiple", "several", "serial");
  private static final String FORM =
      "(?:infusions?|injections?|doses?|shots?|jabs?|sessions?|vaccinations?)";
  private static final Scan COUNT =
      Scan.of(
          "\\b(?<count>single|"
              + String.join("|", SEVERAL)
              + "|"
              + NUMBER
              + ")[- ](?:(?!(?:"
              + NUMBER
              + "|receiving|received|getting|got|given|doses?|mg|of|in|per|to|or|and|different|higher|lower|other|more|weeks?|days?|months?|hours?"
              + "|years?|minutes?|the|times|groups?|patients|people)\\b)[a-z-]+[ ]){0,3}?"
              + FORM
              + "\\b(?! levels?| of \\d| \\()");
  private static final Scan NOT_ALL =
      Scan.of(
          "\\b(?:to|or|up to|at least|at most|more than|than|after|first|each|every|per|of the|another|of|without|any|-)\\s?$");
  private static final Scan GIVEN =
      Scan.of("^[- ](?:[a-z-]+ ){0,2}?(?:" + FORM + "|tablets?|capsules?|pills?|drips?)\\b");

  /** "Bismuth tablets once a day": what is taken stands right in front. */
  private static final Scan TAKEN =
      Scan.of(
          "\\b(?:tablets?|capsules?|pills?|drops|sprays?|puffs?|injections?|infusions?|patch(?:es)?|creams?|ointment|gel|lozenges?|sachets?|rinses?)\\s$");

  private static final Pattern BETWEEN = Pattern.compile("[- ]");

  private RhythmWords() {}

  /** Whether there can be such words. */
  static boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS) && (OFTEN.isIn(text) || COUNT.isIn(text))
        || TraitPairs.hasAny(text, RATES);
  }

  /** How often something was given. */
  static List<Rhythm> often(String text, List<Term> terms) {
    List<Rhythm> found = new ArrayList<>();
    if (!OFTEN.isIn(text) && !TraitPairs.hasAny(text, RATES)) {
      return found;
    }
    List<Dose> doses = Dose.in(text);
    Search times = OFTEN.search(text);
    while (times.find()) {
      Span words = new Span(times.start(), times.end());
      if (isGiven(text, words, doses, terms)) {
        found.add(often(text, times, Treatments.owner(text, words, terms)));
      }
    }
    for (Dose dose : doses) {
      addRate(text, dose, terms, found);
    }
    return found;
  }

  private static Rhythm often(String text, Search found, Set<String> owner) {
    boolean either = text.substring(0, found.start()).endsWith("or ");
    if (found.group("count") != null) {
      double times = count(found.group("count")) / days(found.group("unit"));
      return new Rhythm(times, false, either, found.group(), owner);
    }
    if (found.group("plain") != null) {
      return new Rhythm(1 / days(found.group("plain")), false, true, found.group(), owner);
    }
    double steps = found.group("gap") == null ? 1 : count(found.group("gap"));
    boolean loose = found.group("gap") == null;
    return new Rhythm(1 / (steps * days(found.group("step"))), false, loose, found.group(), owner);
  }

  private static void addRate(String text, Dose dose, List<Term> terms, List<Rhythm> found) {
    int unit = dose.span().start() + dose.amount().literal().length();
    Matcher rate = RATE.matcher(text).region(unit, text.length());
    if (rate.lookingAt()) {
      Set<String> owner = Treatments.owner(text, dose.span(), terms);
      String words = rate.group().strip();
      found.add(new Rhythm(1 / days(rate.group("rate")), false, true, words, owner));
    }
  }

  private static boolean isGiven(String text, Span words, List<Dose> doses, List<Term> terms) {
    return GIVEN.isIn(text.substring(words.end()))
        || TAKEN.isIn(text.substring(0, words.start()))
        || Treatments.isNear(words, terms)
        || Regimen.isOne(text, words)
        || doses.stream()
            .map(Dose::span)
            .anyMatch(each -> each.overlaps(words) || isBehind(words.start() - each.end()));
  }

  private static boolean isBehind(int distance) {
    return distance >= 0 && distance <= 40;
  }

  /** How many times something was given in all. */
  static List<Rhythm> counts(String text, List<Term> terms) {
    List<Rhythm> found = new ArrayList<>();
    Search matcher = COUNT.search(text);
    while (matcher.find()) {
      if (!NOT_ALL.isIn(text.substring(0, matcher.start()))) {
        Set<String> owner = Treatments.owner(text, new Span(matcher.start(), matcher.end()), terms);
        String told = matcher.group("count");
        boolean several = SEVERAL.contains(told);
        found.add(new Rhythm(several ? 2 : count(told), true, several, matcher.group(), owner));
      }
    }
    return found;
  }

  private static double days(String unit) {
    return DAYS.get(unit.charAt(0));
  }

  private static double count(String words) {
    String first = BETWEEN.split(words, 2)[0];
    return switch (first) {
      case "once", "single" -> 1;
      case "twice", "other", "second" -> 2;
      case "thrice", "third" -> 3;
      default -> NumberWords.value(first);
    };
  }
}
