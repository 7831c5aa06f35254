package org.probatum.grading.trait;

import org.probatum.evidence.Link;
import org.probatum.grading.TraitPair;
import org.probatum.grading.TraitPair.Match;
import org.probatum.grading.TraitPair.Trait;

/**
 * What a claim says of a trait, beside what a record says, before it is said whose.
 *
 * @param trait what both tell
 * @param told the words of the claim
 * @param recorded the words of the record; empty where it does not tell
 * @param match how the two stand to each other
 */
record ToldTrait(Trait trait, String told, String recorded, Match match) {

  TraitPair of(Link link) {
    return new TraitPair(link, trait, told, recorded, match);
  }
}
