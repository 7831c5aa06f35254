package org.probatum.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Reads population, intervention, comparator and outcome of a clause. */
final class PicoReader {

  private static final Set<String> AGAINST =
      Set.of("than", "versus", "vs", "against", "unlike", "compared");

  private static final Pattern JOINT = Pattern.compile("\\s+(?:of\\s+)?");
  private static final Scan EXCLUDED =
      Scan.of("[^.;:()]{0,80}?\\b(?:was|were|are|is|being) (?:\\w+ly )?excluded\\b");

  private static final Scan TROUBLE = Scan.of("\\s+(?:complications?|problems?|outcomes?)\\b");

  /** "Were randomised to a vaccine or usual care": the second of two. */
  private static final Scan OR =
      Scan.of(
          "\\b(?:randomi[sz]ed|allocated|assigned|received|got|were given|to receive)\\b[^.;:]{0,120}?\\bor\\s+(?:to\\s+)?(?:an?\\s+|the\\s+|their\\s+)?$");

  private static final Set<String> UNDERGONE =
      Set.of(
          "after",
          "before",
          "during",
          "following",
          "awaiting",
          "undergoing",
          "underwent",
          "having",
          "had",
          "since",
          "for",
          "in",
          "around");

  private static final Set<String> RECEIVING =
      Set.of("receiving", "received", "receive", "got", "getting", "given", "had", "to", "on");
  private static final Set<String> OTHERS = Set.of("other", "others", "second", "rest", "controls");

  private PicoReader() {}

  /**
   * @param treatments the sentence's treatments, those it leans back on included
   * @param outcomes the outcomes that the claim is about
   */
  static Pico read(Reading clause, Reading whole, List<Term> treatments, List<Term> outcomes) {
    Comparator comparator = comparator(clause, whole);
    List<Term> interventions =
        Few.where(
            Few.each(treatments, whole::inArticle),
            each -> comparator == null || !comparator.span().equals(each.span()));
    return new Pico(
        Few.each(people(clause), whole::inArticle),
        interventions,
        routes(clause),
        comparator,
        Few.each(outcomes, whole::inArticle),
        events(clause, whole));
  }

  /** Whom it names; "patients with type 1 diabetes were excluded": nobody with it took part. */
  private static List<Term> people(Reading clause) {
    return Few.where(
        clause.conditions(),
        each ->
            !isTroubleOf(each, clause)
                && !isGiven(each, clause)
                && !(clause.text().contains("xcluded") && isExcluded(each, clause)));
  }

  /** "Open surgery doubled infections": what is done; "pain after surgery" tells to whom. */
  private static boolean isGiven(Term condition, Reading clause) {
    return Few.any(clause.interventions(), each -> each.span().covers(condition.span()))
        && !clause.before(condition.span().start(), 3, UNDERGONE::contains);
  }

  /** "Newborn complications": whose they are, not who took part. */
  private static boolean isTroubleOf(Term condition, Reading clause) {
    String text = clause.text();
    return TROUBLE.opens(text, condition.span().end());
  }

  private static boolean isExcluded(Term condition, Reading clause) {
    String text = clause.text();
    int end = condition.span().end();
    return EXCLUDED.opens(text, end);
  }

  private static List<Term> events(Reading clause, Reading whole) {
    List<Term> own = clause.conditions().isEmpty() ? List.of() : clause.sufferings();
    return Few.each(Few.where(clause.conditions(), term -> !own.contains(term)), whole::inArticle);
  }

  private static org.probatum.text.Span inArticle(Reading whole, Term term) {
    return whole.inArticle(term).span();
  }

  private static Comparator comparator(Reading clause, Reading whole) {
    Term group = null;
    for (Term term : clause.comparators()) {
      boolean told =
          !isPartOfDesign(term, clause)
              && !MissingControl.isOne(term, clause)
              && (isGroup(term) || isHeldAgainst(term, clause));
      if (told && (group == null || isUnspecified(group) && !isUnspecified(term))) {
        group = term;
      }
    }
    Term named = HeldAgainst.in(clause);
    if (group != null && (named == null || !isVague(group))) {
      return new Comparator(ComparatorType.valueOf(group.concept()), "", inArticle(whole, group));
    }
    return named == null
        ? null
        : new Comparator(ComparatorType.ACTIVE, named.concept(), inArticle(whole, named));
  }

  /** "Head to head": against another treatment, which may be named elsewhere. */
  private static boolean isVague(Term control) {
    return control.concept().equals(ComparatorType.ACTIVE.name()) && !isGroup(control);
  }

  /** "Placebo-controlled" names a design before it names a group. */
  private static boolean isPartOfDesign(Term term, Reading clause) {
    return Few.any(
        clause.studies(), each -> each.concept().equals("NOUN") && each.span().covers(term.span()));
  }

  private static boolean isUnspecified(Term term) {
    return term.concept().equals(ComparatorType.UNSPECIFIED.name());
  }

  /** A placebo or control group is one wherever it is named; other care only in a comparison. */
  private static boolean isGroup(Term term) {
    ComparatorType type = ComparatorType.valueOf(term.concept());
    String words = term.text().toLowerCase(Locale.ROOT);
    return type == ComparatorType.PLACEBO
        || type == ComparatorType.UNSPECIFIED
        || type == ComparatorType.BASELINE
        || words.endsWith("group")
        || words.endsWith("arm");
  }

  private static boolean isHeldAgainst(Term term, Reading clause) {
    return clause.before(term.span().start(), 4, AGAINST::contains)
        || term.text().toLowerCase(Locale.ROOT).startsWith("superior to ")
        || isGivenToOthers(term, clause)
        || clause.text().contains(" or ")
            && OR.isIn(clause.text().substring(0, term.span().start()));
  }

  /** "… and the other receiving usual care": what the second of two groups got. */
  private static boolean isGivenToOthers(Term term, Reading clause) {
    return clause.before(term.span().start(), 3, RECEIVING::contains)
        && clause.before(term.span().start(), 6, OTHERS::contains);
  }

  /** "A placebo infusion", "an infusion of placebo": how the control is given. */
  private static boolean isPartOf(Term control, Term route, Reading clause) {
    int from = Math.min(control.span().end(), route.span().end());
    int to = Math.max(control.span().start(), route.span().start());
    return from >= to || JOINT.matcher(clause.text()).region(from, to).matches();
  }

  private static Set<Route> routes(Reading clause) {
    Set<Route> routes = EnumSet.noneOf(Route.class);
    for (Term term : clause.routes()) {
      if (Few.none(clause.comparators(), c -> isPartOf(c, term, clause))) {
        routes.add(Route.valueOf(term.concept()));
      }
    }
    return Collections.unmodifiableSet(routes);
  }
}
