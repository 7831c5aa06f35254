package org.probatum.claim;

import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Term;

/**
 * What an analysis allowed for: "after adjustment for asthma and smoking, the risk was higher"
 * tells of nobody's asthma, and of no smoking.
 */
final class Adjusted {

  private static final Needle FOR =
      Needle.of(
          "(?i)\\b(?:(?:adjust(?:ed|ing|ments?)|correct(?:ed|ing|ions?)|controll(?:ed|ing)|account(?:ed|ing)|allow(?:ed|ing|ances?)) for|match(?:ed|ing) (?:for|on|by)|stratif(?:ied|ying) (?:for|by)|independent(?:ly)? of)\\s+"
              + "(?:(?!, (?:the|an?|this|these|those|it|they|there|we|women|men|people|patients|children|adults|odds|risks?|each|mortality)\\b|\\b(?:was|were|is|are|had|has|have|showed|found|did)\\b)[^;.:()]){0,120}$",
          "djust",
          "orrect",
          "ontroll",
          "ccount",
          "llow",
          "atch",
          "tratif",
          "ndependent");

  private Adjusted() {}

  /** The terms, without those that were allowed for. */
  static List<Term> without(String text, List<Term> terms) {
    return terms.isEmpty() || !FOR.mayBeIn(text)
        ? terms
        : Few.where(terms, term -> !FOR.isIn(text.substring(0, term.span().start())));
  }
}
