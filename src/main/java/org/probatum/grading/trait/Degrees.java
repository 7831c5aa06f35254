package org.probatum.grading.trait;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "People with severe arthritis" told of people whose arthritis was mild or moderate. */
final class Degrees {

  private static final List<String> DEGREES = List.of("mild", "moderate", "severe");
  private static final String DEGREE =
      "(?<from>mild|moderate|severe)(?:(?:[ -]to[ -]|/| or | and )(?<to>moderate|severe))?\\b";
  private static final Pattern RECORDED = Pattern.compile("\\b" + DEGREE);
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:patients|people|adults|women|men|children|adolescents|participants|volunteers|those)"
              + " (?:[\\w-]+ ){0,4}?(?:with|who had) (?:an? )?(?:[a-z]+ly )?"
              + DEGREE);
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Characters behind the degree in which what is of that degree is named. */
  private static final int REACH = 60;

  private static final int SHORTEST = 4;

  private Degrees() {}

  /** Whether a text in small letters can tell one. */
  static boolean mayTell(String text) {
    return TraitPairs.hasAny(text, DEGREES);
  }

  /** The words of the claim that tell a degree which the record's people had not. */
  static Optional<String> otherwise(String text, String population) {
    if (!mayTell(text) || !mayTell(population)) {
      return Optional.empty();
    }
    Matcher told = TOLD.matcher(text);
    Matcher recorded = RECORDED.matcher(population);
    if (!told.find() || !recorded.find()) {
      return Optional.empty();
    }
    boolean other = last(told) < first(recorded) || first(told) > last(recorded);
    String named = behind(population, recorded);
    boolean same = Arrays.stream(words(behind(text, told))).anyMatch(word -> isIn(word, named));
    return other && same && !recorded.find() ? Optional.of(told.group()) : Optional.empty();
  }

  private static int first(Matcher degree) {
    return DEGREES.indexOf(degree.group("from"));
  }

  private static int last(Matcher degree) {
    String to = degree.group("to");
    return to == null ? first(degree) : DEGREES.indexOf(to);
  }

  private static String behind(String text, Matcher degree) {
    return text.substring(degree.end(), Math.min(text.length(), degree.end() + REACH));
  }

  private static String[] words(String text) {
    return NO_LETTERS.split(text);
  }

  /** "Arthritis" in "knee osteoarthritis". */
  private static boolean isIn(String word, String named) {
    return word.length() >= SHORTEST
        && Arrays.stream(words(named))
            .anyMatch(
                each -> each.endsWith(word) || word.endsWith(each) && each.length() >= SHORTEST);
  }
}
