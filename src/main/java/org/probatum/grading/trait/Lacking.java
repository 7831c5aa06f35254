package org.probatum.grading.trait;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/** "Without diabetes" told of people who had it, and the reverse. */
final class Lacking {

  static final Vocabulary CONDITIONS = Vocabulary.bundled("conditions");
  private static final String BETWEEN =
      "\\s+(?:(?:an?|any|known|previous|prior|established|existing|history of|type [12]|diagnosed)\\s+){0,2}$";

  /** "Became free of seizures" tells what came of it. */
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?<!\\bor )\\b(?:(?<!\\b(?:minutes|hours|days|nights|weeks|months|years|time|survival|survived|alive|lived|life) )without|"
              + "(?<!\\b(?:became|become|becoming|remained|remain|remaining|stayed|stay|rendered|made) )free of"
              + "|did not have|and no|but no)"
              + BETWEEN);

  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?:(?<!\\b(?:associations?|associated|correlations?|correlated|relationship|links?|linked) )with|had)(?! or without)\\s+(?:(?!suspected|possible|probable|presumed)[a-z0-9-]+\\s+){0,2}$(?<!\\bno\\s)(?<!\\bwithout\\s)");
  private static final List<String> SIGNS =
      List.of("without", "free of", "did not have", "and no ", "but no ");

  /** "With and without", "4116 with and 4028 without". */
  private static final Scan BOTH =
      Scan.of("\\bwith\\b[^.;]{0,20}\\b(?:and|or)\\b[^.;]{0,12}\\bwithout\\b");

  private static final Scan EXCLUDED =
      Scan.of("s?(?: was| were| is| are| being)? (?:excluded|ruled out|not included)\\b");

  private static final Scan LEFT_OUT =
      Scan.of("exclu|ineligible|not eligible|left out|take part|of whom");

  private Lacking() {}

  /** The reverse, "with diabetes" of people without it, is asked only where a text says "with". */
  static boolean mayTell(String text) {
    return text.contains("with ") || TraitPairs.hasAny(text, SIGNS);
  }

  /** The words of the claim that tell the opposite of the record; empty where none do. */
  static Optional<String> otherwise(Claim claim, String text, String population) {
    boolean told =
        TraitPairs.hasAny(text, SIGNS)
            || TraitPairs.hasAny(population, SIGNS)
            || population.contains("exclu");
    if (!told || BOTH.isIn(population) || LEFT_OUT.isIn(text)) {
      return Optional.empty();
    }
    List<Term> recorded = CONDITIONS.find(population);
    Set<String> lacked = concepts(population, recorded, WITHOUT);
    lacked.addAll(excluded(population, recorded));
    Set<String> had = concepts(population, recorded, WITH);
    for (Term term : claim.pico().conditions()) {
      int start = text.indexOf(term.text().toLowerCase(Locale.ROOT));
      if (start >= 0) {
        String before = text.substring(0, start);
        boolean opposed =
            WITHOUT.matcher(before).find()
                ? had.contains(term.concept()) && !lacked.contains(term.concept())
                : WITH.matcher(before).find()
                    && lacked.contains(term.concept())
                    && !had.contains(term.concept());
        if (opposed) {
          return Optional.of(tail(before) + term.text());
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> concepts(String text, List<Term> terms, Pattern before) {
    Set<String> concepts = new HashSet<>();
    terms.stream()
        .filter(term -> before.matcher(text.substring(0, term.span().start())).find())
        .forEach(term -> concepts.addAll(CONDITIONS.widened(term.concept())));
    return concepts;
  }

  /** "Women with pelvic pain (endometriosis excluded)". */
  private static Set<String> excluded(String text, List<Term> terms) {
    return terms.stream()
        .filter(term -> EXCLUDED.opens(text, term.span().end()))
        .map(Term::concept)
        .collect(Collectors.toSet());
  }

  /** From "with" or "without" on. */
  private static String tail(String before) {
    int from = Math.max(before.lastIndexOf("with"), before.lastIndexOf("free of"));
    return before.substring(Math.max(0, from));
  }
}
