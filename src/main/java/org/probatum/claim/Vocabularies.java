package org.probatum.claim;

import org.probatum.text.Vocabulary;

/** Everything that claims are read with; loaded once, shared between threads. */
public record Vocabularies(
    Vocabulary conditions,
    Vocabulary interventions,
    Vocabulary outcomes,
    Vocabulary routes,
    Vocabulary comparators,
    Vocabulary mechanisms,
    Vocabulary harms,
    Vocabulary verbs,
    Vocabulary cues,
    Vocabulary studies,
    Vocabulary people,
    Vocabulary mentions,
    Vocabulary notClaims) {

  /** Those that the program ships. */
  public static Vocabularies bundled() {
    return new Vocabularies(
        Vocabulary.bundled("conditions"),
        Vocabulary.bundled("interventions"),
        Vocabulary.bundled("outcomes"),
        Vocabulary.bundled("routes"),
        Vocabulary.bundled("comparators"),
        Vocabulary.bundled("mechanisms"),
        Vocabulary.bundled("harms"),
        Vocabulary.bundled("verbs"),
        Vocabulary.bundled("cues"),
        Vocabulary.bundled("studies"),
        Vocabulary.bundled("people"),
        Vocabulary.bundled("mentions"),
        Vocabulary.bundled("not-claims"));
  }
}
