package org.probatum.claim;

import java.util.Locale;
import org.probatum.article.Location;

/**
 * A phrase that colours a sentence.
 *
 * @param kind what it does
 * @param claimId the claim it stands in; empty where it stands in a sentence without claim
 * @param sentence index of its sentence
 * @param phrase the words as they stand
 * @param location where they stand
 * @param negated whether a negation governs it: "not a cure"
 * @param hedged whether a hedge governs it: "could be a game-changer"
 * @param variety the vocabulary's class of the phrase, such as {@code CURE} or {@code PROVEN}
 * @param quoted whether it stands in quotation marks: somebody else's word
 */
public record Cue(
    CueKind kind,
    String claimId,
    int sentence,
    String phrase,
    Location location,
    boolean negated,
    boolean hedged,
    String variety,
    boolean quoted) {

  /** Whether the words speak of studies in the plural: "studies", "clinical trials". */
  public boolean isOfSeveral() {
    String words = phrase.toLowerCase(Locale.ROOT);
    return words.contains("studies") || words.contains("trials");
  }
}
