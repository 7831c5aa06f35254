package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Tally;
import org.probatum.text.Term;
import org.probatum.text.Token;

/**
 * Tells which treatment "it", "this therapy" or "the drug" is: the last one named in the section,
 * else the one that the article names most.
 */
final class Coreference {

  private static final Set<String> PRONOUNS = Set.of("it", "its", "they", "their");
  private static final Set<String> POINTERS = Set.of("this", "these", "such", "that");
  private static final Set<String> GENERIC =
      Set.of(
          ("treatment treatments therapy therapies drug medication medicine infusion infusions"
                  + " supplement intervention procedure approach diet device product vaccine remedy"
                  + " pill tablet injection injections process mechanism method technique effect effects option inhaler")
              .split(" "));

  /** Of many treatments these may be; behind "the" or "these" they are those told before. */
  private static final Set<String> SEVERAL =
      Set.of(
          "antibody",
          "antibodies",
          "drugs",
          "medicines",
          "medications",
          "vaccines",
          "pills",
          "tablets",
          "capsules",
          "jab",
          "shots",
          "supplements",
          "interventions");

  private static final Set<String> TOLD_BEFORE = Set.of("the", "these", "both");
  private static final Set<String> PREDICATES =
      Set.of(
          "is",
          "are",
          "can",
          "may",
          "might",
          "could",
          "has",
          "have",
          "will",
          "leads",
          "helps",
          "allows",
          "makes",
          "means",
          "gives",
          "provides",
          "offers",
          "enables",
          "promotes",
          "reduces",
          "improves",
          "works");
  private static final Set<String> OTHERS =
      Set.of(
          "traditional conventional standard other another different existing current alternative usual no"
              .split(" "));
  private static final Set<String> USING =
      Set.of("take", "taking", "took", "use", "using", "used", "try", "trying", "given", "get");

  /** "Their mean age was 65": of people, whom no treatment is. */
  private static final Set<String> OF_PEOPLE =
      Set.of("age", "ages", "mean", "median", "average", "sex", "weight", "families", "parents");

  private static final Scan PAID = Scan.of("\\b(?:paid for|funded|sponsored) $");

  private static final Set<String> JOINTS =
      Set.of("and", "but", "so", "because", "as", "while", "although", "or", "then");
  private static final int FRONT = 5;

  private final String mostNamed;
  private String section = "";
  private List<Term> last = List.of();

  Coreference(List<Reading> readings) {
    Tally counts = new Tally();
    for (Reading reading : readings) {
      for (Term term : reading.interventions()) {
        if (!term.kind().equals("EXPOSURE")) {
          counts.add(term.concept());
        }
      }
    }
    mostNamed = counts.most(1).orElse("");
  }

  /** The treatments of a sentence: those that it names, else the one that it leans back on. */
  List<Term> resolve(Reading reading) {
    if (!reading.sentence().location().section().equals(section)) {
      section = reading.sentence().location().section();
      last = List.of();
    }
    if (!reading.interventions().isEmpty()) {
      last = reading.interventions();
      return last;
    }
    Token anaphor = anaphor(reading);
    return anaphor == null ? List.of() : leanedOn(reading, anaphor);
  }

  private static Token anaphor(Reading reading) {
    List<Token> tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if ((i < FRONT || MainClause.opensAt(reading, i)) && leansBack(reading, i)
          || isUsed(tokens, i)) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** "Should take it". */
  private static boolean isUsed(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i).lower().equals("it") && USING.contains(tokens.get(i - 1).lower());
  }

  private static boolean leansBack(Reading reading, int i) {
    List<Token> tokens = reading.tokens();
    String word = tokens.get(i).lower();
    if (SEVERAL.contains(word)) {
      return i > 0 && TOLD_BEFORE.contains(tokens.get(i - 1).lower());
    }
    if (GENERIC.contains(word)) {
      return i == 0
          || !OTHERS.contains(tokens.get(i - 1).lower())
              && !Abbreviations.isOne(tokens.get(i - 1).span().of(reading.text()));
    }
    boolean predicate = i + 1 < tokens.size() && PREDICATES.contains(tokens.get(i + 1).lower());
    return PRONOUNS.contains(word)
            && !isStudy(reading, tokens.get(i))
            && !(i + 1 < tokens.size() && OF_PEOPLE.contains(tokens.get(i + 1).lower()))
        || POINTERS.contains(word) && predicate && isSubject(reading, tokens.get(i));
  }

  /** "It randomised 240 patients", "the maker paid for it": the trial, not what was tried. */
  private static boolean isStudy(Reading reading, Token pronoun) {
    return PAID.isIn(reading.text().substring(0, pronoun.start()))
        || Few.any(
            reading.studies(),
            term ->
                term.concept().equals("RESULT")
                    && term.span().start() >= pronoun.end()
                    && reading.distance(pronoun.end(), term.span().start()) == 0);
  }

  /** "And this is …"; not "diarrhoea that is severe", which points at the word before. */
  private static boolean isSubject(Reading reading, Token pointer) {
    String ahead = reading.text().substring(0, pointer.start()).stripTrailing();
    return ahead.isEmpty()
        || !Character.isLetterOrDigit(ahead.charAt(ahead.length() - 1))
        || reading.before(pointer.start(), 1, JOINTS::contains);
  }

  private List<Term> leanedOn(Reading reading, Token anaphor) {
    List<Term> leaned = new ArrayList<>();
    String words = anaphor.span().of(reading.text());
    if (!last.isEmpty()) {
      Term first = last.get(0);
      leaned.add(new Term(first.concept(), first.kind(), words, anaphor.span()));
    } else if (!mostNamed.isEmpty() && GENERIC.contains(anaphor.lower())) {
      leaned.add(new Term(mostNamed, Pico.GUESSED, words, anaphor.span()));
    }
    return leaned;
  }
}
