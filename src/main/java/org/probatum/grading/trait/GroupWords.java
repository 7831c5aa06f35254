package org.probatum.grading.trait;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.grading.trait.Group.State;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Finds words that tell who was studied. */
final class GroupWords {

  private static final List<String> SIGNS =
      List.of(
          "women",
          " men",
          "children",
          "adolescents",
          "teen",
          "adults",
          "infants",
          "newborns",
          "babies",
          "toddlers",
          "boys",
          "girls",
          "pupils",
          " aged ",
          " under ",
          "younger than",
          " or older",
          "pregnant",
          "healthy",
          " mice",
          " rats",
          "rodents",
          "rabbits",
          "pig",
          "monkeys",
          "macaques",
          "zebrafish",
          "hamsters");

  private static final Map<Pattern, double[]> AGES = new LinkedHashMap<>();
  private static final Map<State, Pattern> STATES =
      Map.of(
          State.ANIMAL,
          Pattern.compile(
              "\\b(?:mice|rats|rodents|rabbits|pigs|piglets|monkeys|macaques|dogs|sheep|zebrafish|hamsters|animals)\\b"),
          State.FEMALE,
          Pattern.compile("\\b(?:women|woman|girls|females?|mothers|pregnant)\\b"),
          State.MALE,
          Pattern.compile("\\b(?:men|boys|males?|fathers)\\b"),
          State.PREGNANT,
          Pattern.compile("(?<!non-)\\bpregnant\\b"),
          State.NOT_PREGNANT,
          Pattern.compile("\\bnon-?pregnant\\b"),
          State.HEALTHY,
          Pattern.compile("\\bhealthy\\b"));

  private static final String NOUN =
      "(?:(?:pregnant|healthy)\\s+(?:women|men|volunteers|people|adults|participants|patients|subjects|individuals)"
          + "|mice|rats|rodents|rabbits|pigs|piglets|monkeys|macaques|zebrafish|hamsters"
          + "|(?:school)?children|toddlers|infants|newborns|babies|boys|girls|teenagers|adolescents|teens"
          + "|adults|women|men|pupils"
          + "|(?<any>people|(?:in|out)?patients|participants|students|individuals|residents|volunteers))";

  /** Where those who were studied are named: "enrolled 40 healthy adults", "in women". */
  private static final Scan TOLD =
      Scan.of(
          "\\b(?:(?:in|on|among|and|that|enrol+ed|involved|included|recruited|randomi[sz]ed|studied|allocated|assigned"
              + "|treated|gave|tested|followed|invited|screened|(?:trial|study|cohort|sample) of|appl(?:y|ies|ied)(?: also| equally)? to|holds?(?: true)? for)\\s+"
              + "(?:\\d[\\d,. ]*\\s+)?|\\d[\\d,]*\\s+"
              + "|^(?=(?:(?:older|old|elderly|younger|young|middle-aged) )?"
              + NOUN.replace("?<any>", "?:")
              + "\\s+(?:given|taking|receiving|treated|assigned|allocated|randomi[sz]ed|who (?:got|took|had|received|used|ate|drank|were given))\\b))"
              + "(?:(?!(?:and|or|with|who|not|no|of|than|their|the)\\b)[a-z-]+\\s+){0,2}?(?<who>"
              + NOUN
              + ")\\b(?! with(?:out)? (?:and|or))");

  private static final String NOT_PREGNANT = "non-pregnant ";

  private static final Scan NOT_THESE =
      Scan.of(
          "\\b(?:not|nor|unlike|than|never|neither|except|earlier|previous|excluded|excluding|whether|if|unknown|unclear|parents?|mothers|born)\\b[^.;]{0,40}$");

  static {
    ages("newborns?|neonates?", 0, 0.1);
    ages("infants?|babies|toddlers?", 0, 3);
    ages("(?:school)?children|boys|girls|p(?:a)?ediatric", 0, 17.9);
    ages("pupils", 4, 19.9);
    ages("adolescents?|teens?|teenagers?", 10, 17.9);
    ages("adults?|men|women|mothers|fathers", 18, Ages.OLDEST);
    ages("(?:university|college|medical|nursing) students|undergraduates", 18, Ages.OLDEST);
    ages("elderly|older (?:adults|people|men|women)", 50, Ages.OLDEST);
  }

  private GroupWords() {}

  private static void ages(String regex, double from, double to) {
    AGES.put(Pattern.compile("\\b(?:" + regex + ")\\b"), new double[] {from, to});
  }

  static boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  /** Those that a claim says were studied. */
  static List<Group> told(String text) {
    List<Group> told = new ArrayList<>();
    Matcher matcher = TOLD.matcher(text);
    for (int at = 0; TOLD.find(matcher, text, at); at = matcher.end("who")) {
      String who = matcher.group("who");
      int years = Ages.endBehind(text, matcher.end("who"));
      // People, or patients, are of no group by themselves.
      if ((matcher.group("any") == null || years > matcher.end("who"))
          && !NOT_THESE.isIn(text.substring(0, matcher.start("who")))) {
        told.add(group(text, matcher.start("who"), who, years));
      }
    }
    return told;
  }

  /** "Adults aged 18 to 35 years", "aged 40 or over": years say more than the noun. */
  private static Group group(String text, int start, String who, int years) {
    String words = text.startsWith(NOT_PREGNANT, start - NOT_PREGNANT.length()) ? NOT_PREGNANT : "";
    String all = text.substring(start, years);
    return group(words + all, years > start + who.length() ? Ages.in(all).get(0) : ages(who));
  }

  /** Whether the words for a group give its years. */
  static boolean tellsYears(Group told) {
    return !Ages.in(told.words()).isEmpty();
  }

  /** Those whom a record names; its numbers of years come before its nouns. Empty without words. */
  static List<Group> recorded(String population) {
    List<double[]> ranges = Ages.in(population);
    if (ranges.isEmpty()) {
      AGES.forEach(
          (words, range) -> {
            if (words.matcher(population).find()) {
              ranges.add(range);
            }
          });
    }
    return Few.each(ranges, range -> group(population, range));
  }

  private static double[] ages(String who) {
    return AGES.entrySet().stream()
        .filter(each -> each.getKey().matcher(who).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(new double[] {0, Ages.OLDEST});
  }

  private static Group group(String words, double[] ages) {
    return new Group(words, ages[0], ages[1], states(words));
  }

  static Set<State> states(String words) {
    Set<State> states = EnumSet.noneOf(State.class);
    STATES.forEach(
        (state, pattern) -> {
          if (pattern.matcher(words).find()) {
            states.add(state);
          }
        });
    return states;
  }
}
