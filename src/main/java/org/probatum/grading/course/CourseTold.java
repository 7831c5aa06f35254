package org.probatum.grading.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.Outcome;
import org.probatum.grading.CoursePair.Course;
import org.probatum.text.Scan;

/**
 * How a part of a sentence says that an outcome stands beside another group's.
 *
 * @param course which way
 * @param words the words that tell it
 */
record CourseTold(Course course, String words) {

  private static final String OFTEN = "(?:common|frequent|often|likely|high|many|much|long)\\b";

  private static final Pattern COURSE =
      Pattern.compile(
          "\\b(?:(?<same>no (?:more|less|fewer|higher|lower)\\b(?: (?:common|frequent|often|likely)\\b)?|(?:equally|similarly) "
              + OFTEN
              + "|(?<!\\b(?:twice|half|times) )(?:just )?as "
              + OFTEN
              + "|(?:did|does|do) not (?:\\p{L}+ )?(?:differ|change|increase|reduce|lower|raise|affect|alter)\\b|no (?:\\p{L}+ )?(?:difference|change|effect)\\b|unchanged\\b)"
              + "|(?<!\\bor )(?<higher>(?:twice|thrice|[\\p{L}\\d.]+ times) (?:as|more) "
              + OFTEN
              + "|more (?:common|frequent|often|likely)\\b|likelier\\b|higher\\b|greater\\b|longer\\b|increas(?:e|es|ed|ing)\\b|rais(?:es|ed|ing)\\b|rose\\b|doubled\\b|trebled\\b|tripled\\b)"
              + "|(?<!\\bor )(?<lower>half as "
              + OFTEN
              + "|less (?:common|frequent|often|likely)\\b|rarer\\b|lower(?:ed|s)?\\b|shorter\\b|fewer\\b|reduc(?:e|es|ed|ing)\\b|decreas(?:e|es|ed|ing)\\b|fell\\b|halv(?:es|ed|ing)\\b)"
              + "|(?<amount>more|less)\\b|(?<tied>(?:associated|linked) with)\\b)"
              + "(?! (?:doses?|back|limbs?|legs?|income|strength|educat\\p{L}+|proportion of|than (?:\\d|half|one|a )))");

  private static final Scan DENIED =
      Scan.of(
          "\\b(?:not|no|never|neither|nor|without|cannot|nobody|none|failed|whether|if|until|unless|expected|likely to)\\b|n['\u2019]t\\b|\\?");

  /** Between "associated with" and an outcome that is told to come with the treatment. */
  private static final Scan TIE =
      Scan.of("^ (?:(?:an?|the) )?(?:(?:risk|odds|rate)s? of )?(?:(?:an?|the) )?");

  /** How near behind "more" the outcome's name begins, in letters. */
  private static final int NEAR = 25;

  /**
   * What a part of a sentence, in small letters, tells; empty where it tells nothing, two ways, or
   * denies it in words that are not read here.
   */
  static Optional<CourseTold> in(String part, Outcome outcome) {
    Matcher found = COURSE.matcher(part);
    CourseTold told = null;
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (found.find()) {
      rest.append(part, from, found.start());
      from = found.end();
      Course course = course(found, part, outcome);
      if (course != null && told != null && told.course != course) {
        return Optional.empty();
      }
      told = told == null && course != null ? new CourseTold(course, found.group()) : told;
    }
    rest.append(part.substring(from));
    return told == null || DENIED.isIn(rest) ? Optional.empty() : Optional.of(told);
  }

  /** Null where "more" is told of something else. */
  private static Course course(Matcher found, String part, Outcome outcome) {
    if (found.group("tied") != null) {
      return NamedOutcome.begins(TIE.replaceFirst(part.substring(found.end()), ""), outcome)
          ? Course.HIGHER
          : null;
    }
    if (found.group("amount") == null) {
      return found.group("same") != null
          ? Course.SAME
          : found.group("higher") != null ? Course.HIGHER : Course.LOWER;
    }
    String behind = part.substring(found.end(), Math.min(part.length(), found.end() + NEAR));
    return !NamedOutcome.isTouched(behind, outcome)
        ? null
        : found.group().equals("more") ? Course.HIGHER : Course.LOWER;
  }
}
