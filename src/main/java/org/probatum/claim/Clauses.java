package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Token;

/**
 * Cuts a sentence into the statements that are joined in it. A joint counts only where both sides
 * say something: each has a word that tells an effect, a share or a number.
 */
final class Clauses {
  private static final Scan DIGIT = Scan.of("\\d");

  /** "Who had not met it, and who had all doses" goes on about the same people. */
  private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "that");

  private static final Set<String> FINITE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "did",
          "does",
          "do",
          "can",
          "could",
          "may",
          "might",
          "will",
          "would",
          "should",
          "must",
          "showed",
          "found",
          "demonstrated",
          "fell",
          "rose",
          "remained",
          "became",
          "got",
          "took",
          "gave",
          "led",
          "came",
          "went",
          "experienced",
          "reported",
          "achieved",
          "relapsed",
          "died",
          "survived",
          "developed",
          "received");

  private Clauses() {}

  static List<Span> of(Reading reading) {
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    List<Token> tokens = reading.tokens();
    for (int i = 1; i < tokens.size() - 1; i++) {
      int cut = cut(reading, i);
      if (cut >= 0
          && isWhole(reading, new Span(start, cut))
          && isWhole(reading, new Span(cut, end(reading)))) {
        clauses.add(trimmed(reading.text(), start, cut));
        start = tokens.get(i).start();
      }
    }
    clauses.add(trimmed(reading.text(), start, end(reading)));
    return clauses;
  }

  private static int end(Reading reading) {
    return reading.text().length();
  }

  /** Where a clause may end before token {@code i}: behind a semicolon, or at ", and". */
  private static int cut(Reading reading, int i) {
    List<Token> tokens = reading.tokens();
    int gapStart = tokens.get(i - 1).end();
    int gapEnd = tokens.get(i).start();
    int semicolon = indexOf(reading.text(), ';', gapStart, gapEnd);
    boolean joint =
        semicolon < 0
            && isJoint(tokens.get(i).lower())
            && !RELATIVES.contains(tokens.get(i + 1).lower());
    if (semicolon < 0 && !joint || isBracketed(reading.text(), joint ? gapEnd : semicolon)) {
      return -1;
    }
    if (!joint) {
      return semicolon;
    }
    int comma = indexOf(reading.text(), ',', gapStart, gapEnd);
    boolean apart =
        isSubjectAndVerb(reading, i + 1) || SecondVerb.isJoinedAt(reading, tokens.get(i));
    return comma >= 0 ? comma : apart ? gapStart : -1;
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "and", "but", "while", "whereas", "although", "though", "yet" -> true;
      default -> false;
    };
  }

  private static int indexOf(String text, char mark, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == mark) {
        return at;
      }
    }
    return -1;
  }

  /** "(HR 0.47; p = 0.03)": what stands in brackets belongs together. */
  private static boolean isBracketed(String text, int at) {
    int open = text.lastIndexOf('(', at);
    int shut = text.indexOf(')', at);
    return open >= 0 && shut >= 0 && text.lastIndexOf(')', at - 1) < open;
  }

  /** "… and it lowers", "… and mortality fell": a subject of its own before a finite verb. */
  private static boolean isSubjectAndVerb(Reading reading, int i) {
    List<Token> tokens = reading.tokens();
    for (int k = i + 1; k < Math.min(tokens.size(), i + 7); k++) {
      if (FINITE.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Reading reading, Span part) {
    Reading inside = reading.within(part);
    boolean tells =
        !inside.verbs().isEmpty() || DIGIT.isIn(inside.text().substring(part.start(), part.end()));
    boolean about =
        !inside.outcomes().isEmpty()
            || !inside.conditions().isEmpty()
            || !inside.interventions().isEmpty()
            || !inside.harms().isEmpty();
    return tells && about && hasVerb(inside);
  }

  private static boolean hasVerb(Reading part) {
    return Few.any(
            part.tokens(),
            each -> FINITE.contains(each.lower()) && !part.before(each.start(), 1, "who"::equals))
        || Reading.hasKind(part.verbs(), "VERB");
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to
        && !Character.isLetterOrDigit(text.charAt(from))
        && "([\u201c\"'".indexOf(text.charAt(from)) < 0) {
      from++;
    }
    while (to > from && " \t\n\r,;".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }
}
