package org.probatum.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.Location;
import org.probatum.article.Sentence;
import org.probatum.text.Few;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Makes the claims of one sentence after the other; remembers what later ones lean back on. */
final class ClaimMaker {

  private static final int MOST_OUTCOMES = 4;

  private final StudyTracker studies;
  private final Coreference coreference;
  private final DirectionReader directions;

  private int count;
  private int paragraph;
  private boolean afterMechanism;
  private boolean personal;

  ClaimMaker(Vocabularies words, StudyTracker studies, Coreference coreference) {
    this.studies = studies;
    this.coreference = coreference;
    this.directions = new DirectionReader(words.outcomes());
  }

  /** The claims of a sentence; none where there is a reason why it is no claim. */
  List<Claim> make(Reading reading, NotClaim.Reason reason) {
    Location here = reading.sentence().location();
    if (here.paragraph() != paragraph) {
      paragraph = here.paragraph();
      afterMechanism = false;
      personal = false;
    }
    personal =
        studies.standing(reading.sentence().index()) != Standing.OWN
            && (Story.isToldIn(reading) || personal && Story.goesOnIn(reading));
    List<Term> treatments = coreference.resolve(reading);
    List<Claim> claims = new ArrayList<>();
    if (reason == null) {
      for (Span part : Clauses.of(reading)) {
        claims.addAll(makeAll(reading, part, treatments));
      }
    }
    afterMechanism |= Few.any(claims, claim -> claim.is(ClaimKind.MECHANISM));
    return claims;
  }

  /** One claim for each outcome that the clause tells something of, else one for the clause. */
  private List<Claim> makeAll(Reading whole, Span part, List<Term> treatments) {
    Reading clause = whole.within(part);
    List<Effect> effects = Effect.in(clause);
    List<List<Term>> outcomes = outcomes(clause, effects);
    List<Claim> claims = new ArrayList<>();
    List<Term> given = treatments(clause, treatments);
    List<ClaimNumber> numbers = NumberReader.read(whole, part);
    for (List<Term> each : outcomes) {
      boolean split = outcomes.size() > 1;
      List<ClaimNumber> own = split ? numbers(numbers, each.get(0), outcomes) : numbers;
      claims.add(make(whole, clause, part, new Focus(given, effects, each, split, own)));
    }
    return claims;
  }

  /** A clause that names treatments is about those, also where the sentence goes on to others. */
  private static List<Term> treatments(Reading clause, List<Term> all) {
    List<Term> own = Few.where(all, clause.interventions()::contains);
    return own.isEmpty() ? all : own;
  }

  /** What a claim singles out of its clause. */
  private record Focus(
      List<Term> treatments,
      List<Effect> effects,
      List<Term> outcomes,
      boolean split,
      List<ClaimNumber> clauseNumbers) {

    /** The outcome that the clause was split for; null where it was not. */
    Term target() {
      return split ? outcomes.get(0) : null;
    }

    List<ClaimNumber> numbers(String claim) {
      return Few.each(clauseNumbers, number -> number.of(claim));
    }
  }

  /** Without the numbers of other outcomes that the clause was split for. */
  private static List<ClaimNumber> numbers(
      List<ClaimNumber> all, Term target, List<List<Term>> outcomes) {
    return Few.where(
        all,
        number ->
            number.outcome().equals(target.concept())
                || Few.none(outcomes, each -> number.outcome().equals(each.get(0).concept())));
  }

  private Claim make(Reading whole, Reading clause, Span part, Focus focus) {
    String id = "C" + ++count;
    List<String> hedges = Hedges.in(clause);
    Direction direction = directions.read(clause, focus.effects(), focus.target());
    List<ClaimNumber> numbers = focus.numbers(id);
    int index = whole.sentence().index();
    Standing standing = studies.standing(index);
    KindReader.Setting setting =
        new KindReader.Setting(
            standing, focus.treatments(), direction, numbers, afterMechanism, personal);
    Set<ClaimKind> kinds = KindReader.read(clause, part, setting);
    return new Claim(
        id,
        part.of(whole.sentence().text()),
        place(whole.sentence(), part),
        whole.sentence().text(),
        index,
        kinds,
        StrengthReader.read(
            clause, focus.effects(), !hedges.isEmpty(), !focus.treatments().isEmpty()),
        hedges,
        direction,
        PicoReader.read(clause, whole, focus.treatments(), focus.outcomes()),
        numbers,
        studies.mention(index),
        standing,
        confidence(kinds, focus, whole));
  }

  private static Location place(Sentence sentence, Span part) {
    return sentence.location().at(sentence.part(part.start(), part.end()));
  }

  /**
   * A treatment that is only leaned back on, or an effect without a target, is read less surely.
   */
  private static double confidence(Set<ClaimKind> kinds, Focus focus, Reading whole) {
    boolean leaned = whole.interventions().isEmpty() && !focus.treatments().isEmpty();
    if (kinds.contains(ClaimKind.STUDY_RESULT) || kinds.contains(ClaimKind.STUDY_METHOD)) {
      return leaned ? 0.8 : 0.9;
    }
    return leaned ? 0.6 : 0.75;
  }

  /** Outcomes that are joined behind one effect word make a claim each. */
  private static List<List<Term>> outcomes(Reading clause, List<Effect> effects) {
    for (Effect effect : effects) {
      JoinedOutcomes joined = JoinedOutcomes.of(clause, effect);
      if (joined.areOne(clause)) {
        return List.of(joined.terms());
      }
      if (joined.terms().size() > 1 && joined.terms().size() <= MOST_OUTCOMES) {
        return Few.each(joined.terms(), List::of);
      }
    }
    return Denied.parts(clause)
        ? Few.each(distinct(clause.outcomes()), List::of)
        : List.of(Sufferers.apart(clause));
  }

  private static List<Term> distinct(List<Term> terms) {
    Map<String, Term> first = new LinkedHashMap<>();
    terms.forEach(each -> first.putIfAbsent(each.concept(), each));
    return List.copyOf(first.values());
  }
}
