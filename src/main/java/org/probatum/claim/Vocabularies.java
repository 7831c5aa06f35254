package org.probatum.claim;

import java.util.List;
import org.probatum.text.Lexicons;
import org.probatum.text.Vocabulary;

/**
 * Everything that claims are read with; loaded once, shared between threads.
 *
 * @param all these and all others, in the order of {@link #NAMES}
 */
public record Vocabularies(
    Vocabulary conditions,
    Vocabulary interventions,
    Vocabulary outcomes,
    Vocabulary routes,
    Lexicons all) {

  /** Names of the vocabularies, in the order in which a reading of a sentence holds their terms. */
  static final List<String> NAMES =
      List.of(
          "conditions",
          "interventions",
          "outcomes",
          "routes",
          "comparators",
          "mechanisms",
          "harms",
          "verbs",
          "cues",
          "studies",
          "people",
          "mentions",
          "not-claims");

  /** Those that the program ships. */
  public static Vocabularies bundled() {
    List<Vocabulary> all = NAMES.stream().map(Vocabulary::bundled).toList();
    return new Vocabularies(all.get(0), all.get(1), all.get(2), all.get(3), Lexicons.of(all));
  }
}
