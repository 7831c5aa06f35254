package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * Words that advise: "should be offered", "we recommend". They share words with other cues
 * ("offered to every patient"), so no vocabulary has them.
 */
final class Advice {

  private static final String GIVEN =
      "take|receive|use|eat|drink|undergo|start|go on|prescribe|offer|give"
          + "|be (?:given|offered|prescribed|treated with|put on|started on|used|vaccinated|added|part of"
          + "|standard|routine|first[- ]line|the first choice)";

  /** Advice to give a treatment. */
  private static final Needle USE =
      Needle.of(
          "(?i)\\b(?:(?:should|must|ought to|needs? to) (?:(?:always|routinely|also|now|therefore|all) )?(?:"
              + GIVEN
              + "|become standard)|(?:we|i) (?:strongly )?(?:recommend|advise)"
              + "|(?:is|are) (?:strongly )?(?:recommended|advised)|(?:is|are) the treatment of choice)\\b",
          "should",
          "must",
          "ought",
          "need",
          "recommend",
          "advise",
          "of choice");

  /** "Nobody should take", "before it is recommended", "whether adults should take it". */
  private static final Scan OPEN =
      Scan.of("(?i)\\b(?:nobody|no one|none|whether|if|before|until|unless|why|how)\\b[^,;.:]*$");

  /** "Should be used with care", "given only in trials": a limit, not a push. */
  private static final Scan GUARDED =
      Scan.of(
          "(?:\\s+[^\\s.,;:]+){0,4}?\\s+(?:with (?:great |particular |due )?(?:care|caution)|cautiously|carefully|sparingly|only"
              + "|within (?:a )?(?:clinical )?(?:trials?|studies))\\b");

  /** Any advice, also against something, and what has to be done beside a treatment. */
  private static final Needle WORDS =
      Needle.of(
          "\\b(?:should|must|ought to|(?:we|i)(?: would| do not| strongly| therefore){0,2} (?:recommend|suggest|advise|advocate)"
              + "|(?:is|are|can|may)(?: best| now| not| be| strongly){0,3} (?:recommended|advised|advocated)|consider|needs? to"
              + "|(?:is|are) (?:critical|crucial|imperative|essential|mandatory|necessary|vital) (?:that|to))\\b",
          "should",
          "must",
          "ought",
          "recommend",
          "suggest",
          "advis",
          "advocate",
          "consider",
          "need",
          "critical",
          "crucial",
          "imperative",
          "essential",
          "mandatory",
          "necessary",
          "vital");

  private Advice() {}

  /** Whether a text in small letters says what ought to be done. */
  static boolean isGivenIn(String text) {
    return WORDS.isIn(text);
  }

  /** Those of a sentence, as cues of that kind. */
  static List<Term> in(Reading reading) {
    if (!USE.mayBeIn(reading.text())) {
      return List.of();
    }
    List<Term> found = new ArrayList<>();
    Matcher words = USE.matcher(reading.text());
    while (words.find()) {
      if (isOpen(reading.text(), words)) {
        continue;
      }
      Span span = new Span(words.start(), words.end());
      found.add(new Term(CueKind.ADVICE.name(), "USE", words.group(), span));
    }
    return found;
  }

  private static boolean isOpen(String text, Matcher words) {
    return OPEN.isIn(text.substring(0, words.start())) || GUARDED.opens(text, words.end());
  }
}
