package org.probatum.grading.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.Standing;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Reads whose studies a review gathers, where a claim opens it: "ten studies of insomnia". */
final class ScopeReader implements TraitReader {

  /** In front of a condition that is meant with all its kinds. */
  private static final Scan VARIOUS =
      Scan.of(
          "\\b(?:various|several|different|multiple|many|diverse|a (?:wide )?(?:range|variety) of)\\s+(?:kinds of |types of |forms of )?$");

  @Override
  public boolean mayTell(String text) {
    return text.contains("review") || text.contains("analys") || text.contains("studies");
  }

  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    boolean opens = claim.standing() == Standing.OPENS && claim.is(ClaimKind.STUDY_METHOD);
    if (!opens || !study.design().isSynthesis() || !study.human()) {
      return Optional.empty();
    }
    Set<String> told = claim.pico().populationConcepts();
    List<Term> recorded = Lacking.CONDITIONS.find(TraitPairs.plain(study.population()));
    if (told.isEmpty() || recorded.isEmpty()) {
      return Optional.empty();
    }
    boolean other = Few.none(told, concept -> isOf(concept, recorded)) || isWider(claim, recorded);
    return Optional.of(
        new ToldTrait(
            Trait.PEOPLE,
            claim.pico().conditionWords(),
            study.population(),
            other ? Match.OTHER : Match.SAME));
  }

  private static boolean isOf(String told, List<Term> recorded) {
    return recorded.stream()
        .map(Term::concept)
        .anyMatch(each -> isKindOf(told, each) || isKindOf(each, told));
  }

  private static boolean isKindOf(String one, String other) {
    return Lacking.CONDITIONS.widened(one).contains(other);
  }

  /** "Various cancers" of a review of one. */
  private static boolean isWider(Claim claim, List<Term> recorded) {
    return Few.any(
        claim.pico().conditions(),
        term ->
            VARIOUS.isIn(ahead(claim, term))
                && Few.none(recorded, each -> each.concept().equals(term.concept()))
                && kinds(term.concept(), recorded) == 1);
  }

  private static String ahead(Claim claim, Term term) {
    int start = term.span().start() - claim.span().start();
    return start < 0 ? "" : TraitPairs.plain(claim.text().substring(0, start));
  }

  /** Of how many kinds of a condition the record speaks; a kind of another kind is none more. */
  private static long kinds(String whole, List<Term> recorded) {
    List<String> named =
        recorded.stream()
            .map(Term::concept)
            .distinct()
            .filter(each -> isKindOf(each, whole))
            .toList();
    return named.stream()
        .filter(each -> Few.none(named, other -> !other.equals(each) && isKindOf(each, other)))
        .count();
  }
}
