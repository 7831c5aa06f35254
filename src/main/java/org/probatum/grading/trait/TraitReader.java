package org.probatum.grading.trait;

import java.util.Optional;
import org.probatum.claim.Claim;
import org.probatum.evidence.Study;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;

/** Reads one trait of a study in a claim and in the record. */
interface TraitReader {

  /** Whether a text has one of the plain words without which nothing is read. */
  boolean mayTell(String text);

  /**
   * Both beside each other; empty where the claim does not tell the trait.
   *
   * @param text the words of the claim in small letters, with plain blanks
   */
  Optional<ToldTrait> read(Claim claim, String text, Study study);

  /** What a claim tells otherwise than the record. */
  static Optional<ToldTrait> other(Trait trait, String told, String recorded) {
    return Optional.of(new ToldTrait(trait, told, recorded, Match.OTHER));
  }
}
