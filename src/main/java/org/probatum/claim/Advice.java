package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Needle;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * Words that advise a treatment: "should be offered", "we recommend". They share words with other
 * cues ("offered to every patient"), so no vocabulary has them.
 */
final class Advice {

  private static final String GIVEN =
      "take|receive|use|eat|drink|undergo|start|go on|prescribe|offer|give"
          + "|be (?:given|offered|prescribed|treated with|put on|started on|used|vaccinated|added|part of"
          + "|standard|routine|first[- ]line|the first choice)";

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
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:nobody|no one|none|whether|if|before|until|unless|why|how)\\b[^,;.:]*$");

  /** "Should be used with care", "given only in trials": a limit, not a push. */
  private static final Pattern GUARDED =
      Pattern.compile(
          "(?:\\s+[^\\s.,;:]+){0,4}?\\s+(?:with (?:great |particular |due )?(?:care|caution)|cautiously|carefully|sparingly|only"
              + "|within (?:a )?(?:clinical )?(?:trials?|studies))\\b");

  private Advice() {}

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
    return OPEN.matcher(text.substring(0, words.start())).find()
        || GUARDED.matcher(text).region(words.end(), text.length()).lookingAt();
  }
}
