package org.probatum.claim;

import org.probatum.text.Scan;
import org.probatum.text.Term;

/** "Their rule leans on a single trial": what a source rests on, not what kind of source it is. */
final class LeantOn {

  private static final Scan WORDS =
      Scan.of(
          "\\b(?:lean(?:s|ed|t|ing)?|rest(?:s|ed|ing)?|rel(?:y|ies|ied|ying)|based|depend(?:s|ed|ing)?|draw(?:s|n|ing)?|drew|founded|built)"
              + "\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:up)?on\\s+(?:an?\\s+|one\\s+|the\\s+)?(?:[\\p{L}-]+\\s+){0,3}$");

  private LeantOn() {}

  static boolean is(String text, Term noun) {
    return text.contains("on ") && WORDS.isIn(text.substring(0, noun.span().start()));
  }
}
