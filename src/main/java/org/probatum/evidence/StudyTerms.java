package org.probatum.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.Route;
import org.probatum.claim.Vocabularies;
import org.probatum.evidence.design.DesignReader;
import org.probatum.text.Dose;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * The vocabulary's concepts in the words of a record. Conditions, interventions and outcomes come
 * with everything that the vocabulary sets above them, so that a trial in cocaine dependence is
 * also one in addiction. Safe for use by several threads.
 */
public final class StudyTerms {

  private static final Scan OLD =
      Scan.of(
          "(?i)\\b(?:[6-9]\\d)(?: years)?(?: of age)? (?:or|and) (?:older|over|above)\\b|\\bover (?:[6-9]\\d)\\b");

  private final Vocabulary conditions;
  private final Vocabulary interventions;
  private final Vocabulary outcomes;
  private final Vocabulary routes;
  private final Lazy<DesignReader> designs = new Lazy<>(DesignReader::bundled);

  private StudyTerms(
      Vocabulary conditions, Vocabulary interventions, Vocabulary outcomes, Vocabulary routes) {
    this.conditions = conditions;
    this.interventions = interventions;
    this.outcomes = outcomes;
    this.routes = routes;
  }

  /** Reads the vocabularies that the program ships. */
  public static StudyTerms bundled() {
    return new StudyTerms(
        Vocabulary.bundled("conditions"),
        Vocabulary.bundled("interventions"),
        Vocabulary.bundled("outcomes"),
        Vocabulary.bundled("routes"));
  }

  /** Stands on vocabularies that are already read. */
  public static StudyTerms of(Vocabularies words) {
    return new StudyTerms(
        words.conditions(), words.interventions(), words.outcomes(), words.routes());
  }

  /** Diseases and states that the words name; "aged 70 years or older" tells older people, too. */
  public Set<String> conditions(String words) {
    Set<String> named = concepts(conditions, words);
    if (named.isEmpty() || !OLD.isIn(words)) {
      return named;
    }
    Set<String> all = new LinkedHashSet<>(named);
    all.add("older-adult");
    return Collections.unmodifiableSet(all);
  }

  public Set<String> interventions(String words) {
    return concepts(interventions, words);
  }

  /** Outcomes that the words name, and the conditions that were counted as one. */
  public Set<String> outcomes(String words) {
    List<Term> named = terms(outcomes, words);
    Set<String> all = new LinkedHashSet<>(outcomes.widened(named));
    terms(conditions, words).stream()
        .filter(each -> Few.none(named, term -> term.span().covers(each.span())))
        .forEach(each -> all.addAll(conditions.widened(each.concept())));
    return Collections.unmodifiableSet(all);
  }

  /** The doses that a study's words tell, each with what it is a dose of. */
  public List<GivenDose> doses(String words) {
    List<Dose> doses = Dose.in(words);
    List<Term> terms = doses.isEmpty() ? List.of() : terms(interventions, words);
    return Few.each(
        doses, dose -> new GivenDose(dose.isTime() ? Set.of() : owners(dose, words, terms), dose));
  }

  private Set<String> owners(Dose dose, String words, List<Term> terms) {
    return dose.owner(words, terms)
        .map(term -> interventions.widened(term.concept()))
        .orElse(Set.of());
  }

  /** The condition and everything above it. */
  public Set<String> conditionsAbove(String concept) {
    return conditions.widened(concept);
  }

  /** The outcome and everything above it. */
  public Set<String> outcomesAbove(String concept) {
    return outcomes.widened(concept);
  }

  public Set<Route> routes(String words) {
    Set<Route> found = EnumSet.noneOf(Route.class);
    terms(routes, words).forEach(term -> found.add(Route.valueOf(term.concept())));
    return Collections.unmodifiableSet(found);
  }

  /** The class that the vocabulary gives to the first outcome that the words name. */
  public Optional<OutcomeClass> outcomeClass(String words) {
    return terms(outcomes, words).stream().map(Term::kind).findFirst().map(OutcomeClass::valueOf);
  }

  /** Reads designs out of words. */
  public DesignReader designs() {
    return designs.get();
  }

  private static Set<String> concepts(Vocabulary vocabulary, String words) {
    List<Term> terms = terms(vocabulary, words);
    return Collections.unmodifiableSet(new LinkedHashSet<>(vocabulary.widened(terms)));
  }

  private static List<Term> terms(Vocabulary vocabulary, String words) {
    return words == null ? List.of() : vocabulary.find(words);
  }
}
