package org.probatum.claim;

import java.util.Locale;
import org.probatum.article.Location;
import org.probatum.text.Scan;

/**
 * A phrase that colours a sentence.
 *
 * @param kind what it does
 * @param claim the claim it stands in; null where it stands in a sentence without claim
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
    Claim claim,
    int sentence,
    String phrase,
    Location location,
    boolean negated,
    boolean hedged,
    String variety,
    boolean quoted) {

  private static final Scan RIGHT_AHEAD =
      Scan.of(
          "(?: of (?:the|this) (?:trial|study))?(?:,| \\(|:| was| were)? ?"
              + "(?:(?:the|an?|mean|overall|total|time to|rates? of|risk of|incidence of|number of|new|any|all) ){0,4}");

  /** "Falls, the primary outcome, occurred in 5%": nothing but a verb up to the number. */
  private static final Scan NUMBER_BEHIND =
      Scan.of(
          "[,):]?\\s*(?:(?:was|were|is|fell|rose|(?:occurred|happened|was seen|were seen) in)\\s+)?(?:(?:by|from|about|only|at)\\s+)?\\(?\\d");

  /** Id of its claim; empty where there is none. */
  public String claimId() {
    return claim == null ? "" : claim.id();
  }

  /** Whether the words speak of studies in the plural: "studies", "clinical trials". */
  public boolean isOfSeveral() {
    String words = phrase.toLowerCase(Locale.ROOT);
    return words.contains("studies") || words.contains("trials");
  }

  /** Whether it stands in a claim that promises a benefit. */
  public boolean isOfBenefit() {
    return claim != null && claim.direction() == Direction.BENEFIT;
  }

  /** Whether an outcome of a claim is named right behind: "the primary outcome, falls". */
  public boolean isAheadOfOutcome(Claim claim) {
    int from = location.span().end() - claim.span().start();
    return claim.pico().outcomes().stream()
        .mapToInt(term -> term.span().start() - claim.span().start())
        .anyMatch(
            at ->
                from >= 0
                    && from <= at
                    && at <= claim.text().length()
                    && RIGHT_AHEAD.isAll(claim.text().substring(from, at)));
  }

  /** Whether the first number of a claim behind it is told of it. */
  public boolean isAheadOfNumber(Claim claim) {
    int from = location.span().end() - claim.span().start();
    String text = claim.text();
    return from >= 0 && from <= text.length() && NUMBER_BEHIND.opens(text, from);
  }
}
