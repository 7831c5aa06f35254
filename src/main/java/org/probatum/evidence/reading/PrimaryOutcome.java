package org.probatum.evidence.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Vocabulary;

/** Tells which results are of the primary outcome. */
final class PrimaryOutcome {

  private static final int SHORTEST_WORD = 4;
  private static final String NAME =
      "\\b(?:primary|main|principal) (?:efficacy |study |clinical )?(?:outcomes?|end-?\\s?points?)";
  private static final Scan DEFINED =
      Scan.of(
          "(?i)"
              + NAME
              + "(?: measure)?s?\\b(?:,\\s(?<apposed>(?!and\\b|which\\b|or\\b)[^.,;()\\d]{3,80}),\\s"
              + "|(?:[^.]{0,40}?\\b(?:was|were|is|of|:))?\\s*(?<defined>[^.;]{3,90})?)");
  private static final Scan NAMED = Scan.of("(?i)" + NAME);
  private static final Scan SECONDARY = Scan.of("(?i)\\bsecondary (?:outcome|end-?\\s?point)");

  /** Of a list only what stands before the mark is primary. */
  private static final Pattern MARKED = Pattern.compile("(?i)^([^(]*)\\(primary\\).*$");

  private final Vocabulary outcomes;
  private final String definition;
  private final List<String> words;

  PrimaryOutcome(String text, Vocabulary outcomes) {
    this.outcomes = outcomes;
    Search told = DEFINED.search(text);
    boolean found = told.find();
    String apposed = found ? told.group("apposed") : null;
    String defined = found ? told.group("defined") : null;
    String words = apposed == null ? defined == null ? "" : defined : apposed;
    this.definition = MARKED.matcher(words).replaceFirst("$1").strip();
    this.words = words(definition);
  }

  /** The outcome's own name where a sentence calls it "the primary outcome" only. */
  String named(String subject) {
    boolean pointer = NAMED.isIn(subject) && !definition.isEmpty();
    return pointer ? definition.replaceFirst("^(?i:(?:the|an?) )", "") : subject;
  }

  /** Whether a result is primary; null where the abstract does not say. */
  Boolean isTold(String sentence, String name) {
    if (NAMED.isIn(sentence)) {
      return true;
    }
    if (SECONDARY.isIn(sentence)) {
      return false;
    }
    boolean composite = definition.toLowerCase(Locale.ROOT).contains("composite");
    return !composite && (sharesConcept(name) || repeats(name)) ? true : null;
  }

  private boolean sharesConcept(String name) {
    return outcomes.find(definition).stream()
        .anyMatch(
            term ->
                outcomes.find(name).stream()
                    .anyMatch(each -> each.concept().equals(term.concept())));
  }

  private boolean repeats(String name) {
    List<String> own = words(name);
    return !own.isEmpty() && words.containsAll(own);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .toList();
  }
}
