package org.probatum.evidence;

import org.probatum.claim.Claim;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * The part of a study's people in whom an outcome is told: "death from cancer in people with a low
 * weight".
 *
 * @param words who they are; empty for all
 */
record Subgroup(String words) {

  private static final String PEOPLE =
      "(?:people|patients|participants|women|men|adults|children|those|smokers|non-smokers|carriers|users)";
  private static final Scan IN =
      Scan.of(
          "(?i)\\b(?:(?:in|among)\\s+(?:(?:the )?sub-?group|"
              + PEOPLE
              + ")\\b.*|sub-?group.*)"
              + "|(?i)(?<=, )(?:"
              + PEOPLE
              + "\\s+(?:with|without|who|aged|on|taking|over|under|of|at)\\b.*|(?:non-?)?randomi[sz]ed (?:studies|trials)\\b.*)");

  /** "Among women", "in those with", "in the subgroup", "older people": some part is told. */
  private static final Scan TOLD =
      Scan.of(
          "(?i)\\bsub-?groups?\\b|\\d-year-olds?\\b|\\b(?:where|when)\\s+(?:[\\w-]+\\s+){1,3}(?:was|were|is|are|had|contained|lacked)\\b|\\b(?:in|among|for|of)\\s+(?:[\\w-]+\\s+){0,2}"
              + PEOPLE
              + "\\b");

  /** "The sensitivity in children was 51% overall": all are told. */
  private static final Scan OVERALL =
      Scan.of(
          "(?i)\\boverall\\s*(?:[.,;(\\[]|$)|\\bas a whole\\b|\\b(?:in|of|among) all (?:the )?"
              + PEOPLE
              + "\\b");

  static Subgroup of(String outcome) {
    Search found = IN.search(outcome);
    return new Subgroup(found.find() ? found.group() : "");
  }

  /** Whether there is one, and a claim neither names it nor tells of any. */
  boolean isUntoldIn(Claim claim) {
    return !words.isEmpty()
        && (!TOLD.isIn(claim.sentence()) || OVERALL.isIn(claim.text()))
        && !claim.namesAll(words);
  }

  /** Whether there is one, and a claim names it. */
  boolean isNamedIn(Claim claim) {
    return !words.isEmpty() && claim.namesAll(words);
  }
}
