package org.probatum.claim;

import java.util.Set;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/**
 * Tells whether a word that may be a verb, a noun or an adjective stands where a verb stands: "can
 * lower pain", "infections increase the risk", not "an increase in pain" or "pain was lower".
 */
final class VerbPlace {

  private static final Set<String> BEFORE =
      Set.of(
          ("can may might could to will would should not also and helps help that which"
                  + " effectively did does do significantly")
              .split(" "));

  /** "May temporarily increase". */
  private static final Scan AHEAD =
      Scan.of(
          "\\b(?:can|may|might|could|will|would|should|do|does|did|to) (?:\\w+ly|also|therefore|thus|even|then|further|not|in turn) $");

  /** "Infections", "low levels": several of something, which do it. */
  private static final Scan SEVERAL =
      Scan.of(
          "(?i)\\b(?!(?:was|is|has|as|this|its|his|does|less|plus|versus|vs|thus|across|various|previous|serious|continuous|spontaneous)\\b)\\p{L}{2,}(?<![us'\u2019])s $");

  /** What it is done to. */
  private static final Scan OBJECT =
      Scan.of("(?i) (?:the|an?|their|its|your|our|his|her|my|both|all|these|this|that|people's) ");

  /** "The lower the risk". */
  private static final Scan ARTICLE = Scan.of("(?i)\\b(?:the|an?|no|any|this|that) $");

  /** What no object begins with. */
  private static final Scan NO_OBJECT =
      Scan.of(
          "(?i)\\s*(?:[^\\p{L}\\s]|$)|\\s+(?:in|of|at|from|for|to|by|with|than|was|were|is|are|and|or|but|during|after|before|among|over|since|when|while|as|on|has|have|had|between|per|did|does|following|within|that|which|who|until|because|compared)\\b");

  private VerbPlace() {}

  static boolean isOne(Reading clause, Span word) {
    if (clause.before(word.start(), 1, BEFORE::contains)) {
      return true;
    }
    String ahead = clause.text().substring(0, word.start());
    return AHEAD.isIn(ahead)
        || OBJECT.opens(clause.text(), word.end()) && !ARTICLE.isIn(ahead)
        || SEVERAL.isIn(ahead) && !NO_OBJECT.opens(clause.text(), word.end());
  }
}
