package org.probatum.grading.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.PrintedP;
import org.probatum.statistics.ReportedP;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/**
 * The numbers of a claim with the words around them, in lower case.
 *
 * @param claim the claim
 * @param text its words in lower case
 * @param wordings terms about computation, in offsets of the text
 */
record Figures(Claim claim, String text, List<Term> wordings) {

  /** Blanks of every width count, and a line's end is one. */
  static final int ANY_BLANK = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Scan GOES_ON =
      Scan.of(
          Pattern.compile(
              "(?:\\s*[\u00d7x*\u22c5\u2022]\\s*10|\\s?e-?\\d|\\s\\d|\\(?[-\u2010-\u2015\u2212]\\s?\\d).*",
              ANY_BLANK));

  static Figures of(Claim claim, Vocabulary computations) {
    String lower = claim.text().toLowerCase(Locale.ROOT);
    String text = lower.length() == claim.text().length() ? lower : claim.text();
    return new Figures(claim, text, computations.find(claim.text()));
  }

  List<ClaimNumber> numbers() {
    return claim.numbers();
  }

  List<ClaimNumber> with(Set<NumberRole> roles) {
    return Few.where(numbers(), number -> roles.contains(number.role()));
  }

  boolean says(Wording wording) {
    return Few.any(wordings, term -> term.concept().equals(wording.name()));
  }

  /** Whether a word such as "about" or "more than" stands right in front. */
  boolean isApproximate(ClaimNumber number) {
    return wordings.stream()
        .filter(term -> term.concept().equals(Wording.APPROXIMATE.name()))
        .filter(term -> term.span().end() <= start(number))
        .anyMatch(term -> cut(term.span().end(), start(number)).isBlank());
  }

  /** The words between two numbers; empty where they overlap. */
  String between(ClaimNumber first, ClaimNumber second) {
    return cut(end(first), start(second));
  }

  /** Up to {@code reach} characters in front of a number. */
  String before(ClaimNumber number, int reach) {
    return cut(start(number) - reach, start(number));
  }

  /** Up to {@code reach} characters behind a number. */
  String after(ClaimNumber number, int reach) {
    return cut(end(number), end(number) + reach);
  }

  private int start(ClaimNumber number) {
    return number.span().start() - claim.span().start();
  }

  private int end(ClaimNumber number) {
    return number.span().end() - claim.span().start();
  }

  private String cut(int from, int to) {
    int start = Math.max(0, Math.min(from, text.length()));
    return text.substring(start, Math.max(start, Math.min(to, text.length())));
  }

  /** "p = 0. 04", "p < 0.000 1", "p = 3 × 10": the figure is only a part of what is printed. */
  boolean isCutOff(ClaimNumber number) {
    return GOES_ON.isAll(after(number, 8))
        || number.number().decimals() == 0 && after(number, 1).equals(".");
  }

  /** A p value with the sign in front of it. */
  ReportedP pValue(ClaimNumber number) {
    return PrintedP.of(claim, number);
  }

  /** A place in the claim's text as a place in the article. */
  Span inArticle(int start, int end) {
    return new Span(claim.span().start() + start, claim.span().start() + end);
  }
}
