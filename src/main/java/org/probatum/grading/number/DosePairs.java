package org.probatum.grading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.GivenDose;
import org.probatum.evidence.Link;
import org.probatum.evidence.Study;
import org.probatum.grading.NumberPair;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.Dose;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Sets the doses of a claim beside the doses of the study that it leans on. */
public final class DosePairs {

  private static final int SHORTEST_NAME = 6;

  private static final String OFTEN =
      "(?:(?:\\s+(?:once|twice|thrice|(?:three|four) times))?\\s+(?:daily|weekly|monthly|nightly|an? (?:day|night|week|month)|every (?:other )?(?:day|night|week|month)))?";

  /** "A drug 0.3 mg twice daily, or 0.5 mg": both doses are of it. */
  private static final Scan FIRST_DOSE =
      Scan.of("(?:\\s+\\d[\\d.,]*\\s*[^\\s\\d]{1,12}?" + OFTEN + "(?:,?\\s+(?:or|and|to)|,))+$");

  private DosePairs() {}

  public static List<NumberPair> of(Claim claim, Link link) {
    boolean doses = claim.has(NumberRole.DOSE) || claim.has(NumberRole.DURATION);
    List<NumberPair> pairs = new ArrayList<>();
    if (doses && !link.study().doses().isEmpty()) {
      for (Dose dose : Dose.in(claim.text())) {
        pair(claim, link, dose, pairs);
      }
    }
    return pairs;
  }

  private static void pair(Claim claim, Link link, Dose told, List<NumberPair> pairs) {
    int start = claim.span().start() + told.span().start();
    Set<String> treatments = treatments(claim, told);
    List<GivenDose> called = called(claim, told, link.study());
    List<Dose> given =
        (called.isEmpty() ? link.study().doses() : called)
            .stream()
                .filter(
                    each ->
                        !called.isEmpty()
                            || each.isOf(treatments, told)
                            || treatments.isEmpty()
                                && (isOfNamed(each, claim, link.study())
                                    || isTheDose(told, claim, link.study())))
                .map(GivenDose::dose)
                .toList();
    for (ClaimNumber number : claim.numbers()) {
      if (number.span().start() == start) {
        for (Dose each : given) {
          Relation relation = relation(told, each, given);
          if (relation != null) {
            pairs.add(pair(number, link, each, relation));
          }
        }
      }
    }
  }

  /** The doses that stand in the record right behind the word that this one stands behind. */
  private static List<GivenDose> called(Claim claim, Dose told, Study study) {
    String name = last(claim.text().substring(0, told.span().start()));
    return told.isTime() || name.length() < SHORTEST_NAME
        ? List.of()
        : Few.where(
            study.doses(),
            each ->
                !each.dose().isTime()
                    && (name.equals(name(each, study.intervention()))
                        || name.equals(name(each, study.comparatorWords()))));
  }

  private static String name(GivenDose given, String words) {
    int at = words.indexOf(" " + given.dose().printed());
    return at < 0 ? "" : last(FIRST_DOSE.replaceFirst(words.substring(0, at), ""));
  }

  private static String last(String words) {
    String ahead = words.stripTrailing();
    return ahead.substring(ahead.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Of a drug that no vocabulary knows, where record and claim call it by the same word. */
  private static boolean isOfNamed(GivenDose given, Claim claim, Study study) {
    String name = name(given, study.intervention());
    return given.interventions().isEmpty()
        && !given.dose().isTime()
        && name.length() >= SHORTEST_NAME
        && claim.named(name);
  }

  /** "The dose was 20 mg": of a study that gave one. */
  private static boolean isTheDose(Dose told, Claim claim, Study study) {
    return !told.isTime()
        && (claim.named("the dose") || claim.named("a dose of"))
        && Few.where(study.doses(), each -> !each.dose().isTime()).size() == 1;
  }

  /** What the dose is of; everything that the claim is about where it names nothing beside it. */
  private static Set<String> treatments(Claim claim, Dose told) {
    Stream<Term> inside =
        claim.pico().interventions().stream()
            .filter(term -> claim.span().covers(term.span()))
            .map(term -> inClaim(term, claim));
    return told.owner(claim.text(), inside.toList())
        .map(term -> Set.of(term.concept()))
        .orElse(claim.pico().interventionConcepts());
  }

  private static Term inClaim(Term term, Claim claim) {
    int offset = claim.span().start();
    Span span = new Span(term.span().start() - offset, term.span().end() - offset);
    return new Term(term.concept(), term.kind(), term.text(), span);
  }

  /** Null where the two cannot be compared: 35 mg may be 0.5 mg/kg. */
  private static Relation relation(Dose told, Dose other, List<Dose> given) {
    if (told.isSame(other)) {
      return Relation.EQUAL;
    }
    if (told.isOtherUnit(other) || told.isPowerOfTen(other)) {
      return Relation.TENFOLD;
    }
    if (!told.isLike(other)) {
      return null;
    }
    return isBetween(told, given) ? Relation.ROUNDED : Relation.DIFFERENT;
  }

  private static boolean isBetween(Dose told, List<Dose> given) {
    List<Integer> sides =
        given.stream()
            .filter(told::isLike)
            .map(each -> each.base().compareTo(told.base()))
            .toList();
    return Few.any(sides, side -> side < 0) && Few.any(sides, side -> side > 0);
  }

  private static NumberPair pair(ClaimNumber number, Link link, Dose other, Relation relation) {
    return new NumberPair(
        link,
        number,
        other.isTime() ? "the time of the infusion" : "the dose",
        "",
        other.printed(),
        true,
        true,
        true,
        relation,
        false);
  }
}
