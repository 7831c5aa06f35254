package org.probatum.grading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probatum.claim.Claim;
import org.probatum.text.Blanks;
import org.probatum.text.Few;
import org.probatum.text.Listing;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * Names treatments by the words of the article: vocabularies know them by keys, such as {@code
 * pgt-a}, that no reader would write.
 */
public final class TreatmentNames {

  private TreatmentNames() {}

  /**
   * "DHEA and PGT-A", in the order of their concepts; empty for none.
   *
   * @param concepts which treatments, by their keys
   * @param claims where their words are looked for; a key without any is shown with blanks
   */
  public static String of(Collection<?> concepts, Collection<?> claims) {
    Map<String, String> names = new TreeMap<>();
    claims.stream()
        .flatMap(claim -> ((Claim) claim).pico().namedInterventions().stream())
        .filter(term -> concepts.contains(term.concept()) && isName(term))
        .sorted()
        .forEach(term -> names.merge(term.concept(), words(term), TreatmentNames::plainer));
    concepts.forEach(key -> names.putIfAbsent((String) key, ((String) key).replace('-', ' ')));
    return Listing.of(List.copyOf(names.values()));
  }

  /** "It" and "the therapy" name nothing. */
  private static boolean isName(Term term) {
    return Few.any(
        Vocabulary.bundled("interventions").find(term.text()),
        each -> each.concept().equals(term.concept()));
  }

  private static String words(Term term) {
    return Blanks.single(term.text().strip());
  }

  /** The first, unless its capital may be only that of a sentence's beginning. */
  private static String plainer(String first, String other) {
    return Character.isUpperCase(first.charAt(0)) && first.equalsIgnoreCase(other) ? other : first;
  }
}
