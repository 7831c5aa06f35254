package org.probatum.grading.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.Study;
import org.probatum.grading.CoursePair;
import org.probatum.grading.CoursePair.Course;
import org.probatum.text.Blanks;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * Sets "more", "less" and "no more" of what a record names beside the record's numbers, for claims
 * whose outcome the vocabulary does not know or which give a name of several words in full: "pain
 * after the injection". Which way is good does not matter here.
 */
public final class CoursePairs {

  private static final Pattern PARTS =
      Pattern.compile("[,;:()]|\\b(?:and|but|while|whereas|although|though|yet)\\b");

  private static final Scan WHOLE = Scan.of("\\b(?:composite|combined)\\b");

  private CoursePairs() {}

  /** The pair of the one outcome that the claim compares; empty where it compares none. */
  public static Optional<CoursePair> of(Claim claim, Link link) {
    Study study = link.study();
    List<Outcome> told = Few.where(study.outcomes(), each -> each.reported() && each.isTold());
    Set<String> known = claim.pico().outcomeConcepts();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Optional<CoursePair> compared = TreatmentsCompared.of(claim, link);
    if (compared.isPresent()) {
      return compared;
    }
    boolean vague = Few.none(told, each -> each.isAboutAny(known));
    String text = Blanks.plain(claim.text()).toLowerCase(Locale.ROOT);
    for (String part : PARTS.split(NamedOutcome.joined(text, told))) {
      Outcome outcome = NamedOutcome.in(part, told);
      if (outcome != null
          && !link.isPassedOver(outcome)
          && !isPartOf(part, outcome)
          && (vague || NamedOutcome.isExact(outcome) || !link.isOfTreatment())) {
        return CourseTold.in(part, outcome).flatMap(course -> pair(claim, link, outcome, course));
      }
    }
    return Optional.empty();
  }

  /** "The combined endpoint of death or admission fell": told of the whole, not of one part. */
  private static boolean isPartOf(String text, Outcome outcome) {
    return outcome.outcomeClass() != OutcomeClass.COMPOSITE && WHOLE.isIn(text);
  }

  private static Optional<CoursePair> pair(
      Claim claim, Link link, Outcome outcome, CourseTold told) {
    Arm.Role subject = link.subject();
    Course found = CourseFound.of(outcome, link.study());
    boolean control = subject == Arm.Role.COMPARATOR;
    Course course = control ? told.course().reversed() : told.course();
    if (subject == null
        || found == null
        || found == Course.SAME && isFairlyTold(claim, outcome, link.study(), course)
        || course == Course.SAME && found != Course.SAME && !outcome.showsDifference()) {
      return Optional.empty();
    }
    String words = told.words() + (control ? " with the control" : "");
    return Optional.of(
        new CoursePair(link, outcome.name(), course, words, found, printed(outcome)));
  }

  /** A difference that chance may explain, told the way it leans and with doubt or its p value. */
  private static boolean isFairlyTold(Claim claim, Outcome outcome, Study study, Course told) {
    return told == CourseFound.leaning(outcome, study)
        && (claim.isHedged() || claim.has(NumberRole.P_VALUE) || claim.has(NumberRole.CI_LOW));
  }

  private static String printed(Outcome outcome) {
    String values =
        String.join(
            " against ",
            Few.each(outcome.values(), each -> each.withUnit() + " (" + each.arm() + ")"));
    return outcome.effect() == null
        ? values
        : values.isEmpty()
            ? outcome.effect().printed()
            : values + "; " + outcome.effect().printed();
  }
}
