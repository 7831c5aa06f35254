package org.probatum.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.citation.Attribution;
import org.probatum.claim.Claim;
import org.probatum.text.Few;
import org.probatum.text.Term;

/**
 * Whom a claim is about. "Withdrawal symptoms" names an outcome and no people, though the words
 * hold a condition too; a sentence that goes on about a study is about the people of that study.
 */
final class Asked {

  private final Map<String, Set<String>> byMention = new HashMap<>();

  Asked(List<Attribution> attributions) {
    attributions.forEach(
        each -> byMention.putIfAbsent(each.mention().id(), each.mention().conditions()));
  }

  /** Concepts of the conditions, in the order of the text. */
  Set<String> conditions(Claim claim) {
    Set<String> own = claim.pico().populationConcepts();
    return own.isEmpty() && claim.standing().isOfStudy()
        ? byMention.getOrDefault(String.valueOf(claim.mention()), Set.of())
        : own;
  }

  /** Concepts of the treatments without the one that it is held against. */
  List<String> interventions(Claim claim) {
    List<String> all = new ArrayList<>(Few.each(claim.pico().interventions(), Term::concept));
    if (claim.pico().comparator() != null) {
      all.remove(claim.pico().comparator().concept());
    }
    return all;
  }
}
