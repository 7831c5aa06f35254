package org.probatum.evidence.json;

import java.util.Locale;
import java.util.Optional;
import org.probatum.evidence.Design;
import org.probatum.evidence.StudyTerms;

/** Words of a study entry that stand for closed values. */
final class StudyWords {

  private StudyWords() {}

  /** A design by its name, or as plain words tell it: "double-blind randomised trial". */
  static Optional<Design> design(String words, StudyTerms terms) {
    Optional<Design> named = Choice.of(Design.class, words);
    return named.isPresent()
        ? named
        : Optional.of(terms.designs().read(words, null).design()).filter(Design::isKnown);
  }

  /** People unless an animal is named. */
  static boolean isHuman(String species) {
    String lower = species == null ? "human" : species.toLowerCase(Locale.ROOT);
    return lower.startsWith("human") || lower.equals("people") || lower.equals("homo sapiens");
  }
}
