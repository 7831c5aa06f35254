package org.probatum.grading.trait;

import java.util.Optional;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.Comparator;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;
import org.probatum.text.Few;

/** Reads that a treatment is held against one that the record of a review does not name. */
final class ReviewControlReader implements TraitReader {

  @Override
  public boolean mayTell(String text) {
    return text.contains("compared ")
        || text.contains(" than ")
        || text.contains(" versus ")
        || text.contains(" against ");
  }

  /** A review may cover more than its record tells, so that it is only not known. */
  @Override
  public Optional<ToldTrait> read(Claim claim, String text, Study study) {
    Comparator told = claim.pico().comparator();
    if (!study.design().isSynthesis()
        || told == null
        || told.concept().isEmpty()
        || study.comparatorWords().isEmpty()) {
      return Optional.empty();
    }
    Set<String> concepts = Set.of(told.concept());
    boolean named =
        Few.any(Treatments.widened(told.concept()), study.controls()::contains)
            || study.interventions().contains(told.concept())
            || study.namesAny(concepts)
            || Few.any(
                study.outcomes(), each -> each.name().contains(told.concept().replace('-', ' ')));
    return named
        ? Optional.empty()
        : Optional.of(
            new ToldTrait(
                Trait.CONTROL, told.concept().replace('-', ' '), study.control(), Match.UNKNOWN));
  }
}
