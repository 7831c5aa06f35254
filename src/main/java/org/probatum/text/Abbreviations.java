package org.probatum.text;

import java.util.Locale;
import java.util.Set;

/** Which full stops belong to an abbreviation. */
final class Abbreviations {

  /** Never end a sentence: something must follow. */
  private static final Set<String> LEADING =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "fig", "figs", "vs", "cf", "no", "nos", "vol",
          "eq", "ref", "refs", "e.g", "i.e", "eg", "ie", "al", "viz", "resp", "approx", "ca", "tab",
          "ed", "eds", "pp", "sen", "rep", "gov", "gen", "col", "capt", "lt", "rev", "hon",
          "messrs", "mme", "sect", "ch", "suppl", "incl", "excl", "max", "min", "avg", "est", "var",
          "ssp", "spp", "sp", "subsp", "phd", "ph", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec", "univ", "dept", "assoc", "bros");

  /** May end a sentence; they do where the next word opens one. */
  private static final Set<String> EITHER =
      Set.of(
          "etc", "i.v", "i.m", "s.c", "p.o", "i.n", "p.m", "a.m", "u.s", "u.k", "u.s.a", "e.u",
          "yrs", "yr", "mo", "mos", "wk", "wks", "hr", "hrs", "sec", "min", "jr", "sr", "inc",
          "ltd", "co", "corp", "b.i.d", "t.i.d", "q.d", "m.d", "ph.d", "d.o", "b.c", "a.d", "vit",
          "wt", "ft", "lb", "lbs", "oz", "tsp", "tbsp", "s.d", "n.s", "d.c");

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "this",
          "these",
          "that",
          "those",
          "it",
          "its",
          "in",
          "a",
          "an",
          "we",
          "our",
          "they",
          "their",
          "he",
          "she",
          "his",
          "her",
          "there",
          "however",
          "moreover",
          "furthermore",
          "but",
          "and",
          "if",
          "when",
          "while",
          "after",
          "before",
          "as",
          "at",
          "for",
          "although",
          "patients",
          "participants",
          "on",
          "both",
          "most",
          "many",
          "some",
          "no",
          "all",
          "one",
          "such",
          "i",
          "you",
          "results",
          "another",
          "additionally",
          "overall",
          "thus",
          "therefore",
          "then",
          "where",
          "how",
          "what",
          "who",
          "why",
          "here",
          "since",
          "because",
          "with",
          "by",
          "to",
          "from",
          "of");

  /** Words before which a single capital is a name of a thing, not somebody's initial. */
  private static final Set<String> LETTERED =
      Set.of(
          "vitamin",
          "hepatitis",
          "group",
          "arm",
          "grade",
          "phase",
          "factor",
          "type",
          "class",
          "plan",
          "part",
          "influenza",
          "appendix",
          "cohort",
          "and",
          "or",
          "protein",
          "figure",
          "table",
          "panel");

  private Abbreviations() {}

  /**
   * Whether a full stop only marks an abbreviation.
   *
   * @param before the word in front of the stop, inner stops kept
   * @param previous the word before that, or empty
   * @param next the word behind the stop, or empty
   */
  static boolean covers(String before, String previous, String next) {
    String word = before.toLowerCase(Locale.ROOT);
    if (isInitial(before)) {
      String thing = previous.toLowerCase(Locale.ROOT);
      return !LETTERED.contains(thing) && !thing.endsWith("vitamin");
    }
    if (word.equals("al")) {
      return true;
    }
    if (word.equals("no") || word.equals("min") || word.equals("max")) {
      return !next.isEmpty() && Character.isDigit(next.charAt(0));
    }
    boolean opens = OPENERS.contains(next.toLowerCase(Locale.ROOT)) && isCapitalised(next);
    return LEADING.contains(word) || (EITHER.contains(word) || isDotted(word)) && !opens;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  /** {@code e.g}, {@code u.s.a}: letters parted by stops. */
  private static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean dot = i % 2 == 1;
      if (dot != (word.charAt(i) == '.') || !dot && !Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return word.length() >= 3;
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
