package org.probatum.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Term;
import org.probatum.text.Tokens;

/**
 * Abbreviations that the article explains as something else than the vocabularies: where it writes
 * "neoadjuvant chemotherapy (NAC)", NAC is no acetylcysteine. Which words an abbreviation is short
 * for is told as Schwartz and Hearst do (Pac Symp Biocomput 2003:451-62): its letters stand in the
 * words ahead in order, the first at the beginning of a word.
 */
final class Abbreviations {

  private static final Pattern SHORT = Pattern.compile("\\((\\p{Lu}\\p{L}{1,5}?)s?[);,]");

  private static final int MOST_WORDS = 8;

  /** Letters; words that begin alike are taken to mean the same. */
  private static final int STEM = 4;

  /** What each is short for, with the terms of its long form. */
  private final Map<String, LongForm> all = new HashMap<>();

  private record LongForm(String words, List<List<Term>> terms) {}

  private Abbreviations() {}

  static Abbreviations in(String article, Vocabularies words) {
    Abbreviations found = new Abbreviations();
    Matcher matcher = SHORT.matcher(article);
    for (int at = article.indexOf('('); at >= 0; at = article.indexOf('(', at + 1)) {
      if (matcher.region(at, article.length()).lookingAt() && isShort(matcher.group(1))) {
        found.add(matcher.group(1), ahead(article, at), words);
      }
    }
    return found;
  }

  /** The words right in front of a parenthesis, at most eight. */
  private static String ahead(String article, int at) {
    int start = at;
    for (int words = 0; words < MOST_WORDS && isBlank(article, start - 1); words++) {
      int word = start - 1;
      while (isInWord(article, word - 1)) {
        word--;
      }
      if (word == start - 1) {
        break;
      }
      start = word;
    }
    return article.substring(start, at).strip();
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
  }

  private static boolean isInWord(String text, int at) {
    return at >= 0
        && (Character.isLetterOrDigit(text.charAt(at)) || "'\u2019-".indexOf(text.charAt(at)) >= 0);
  }

  private void add(String shortForm, String ahead, Vocabularies words) {
    int start = start(shortForm.toLowerCase(Locale.ROOT), ahead.toLowerCase(Locale.ROOT));
    if (start >= 0) {
      String longForm = ahead.substring(start);
      List<List<Term>> terms = words.all().find(longForm, Tokens.of(longForm));
      all.putIfAbsent(shortForm, new LongForm(longForm.toLowerCase(Locale.ROOT), terms));
    }
  }

  private static boolean isShort(String form) {
    return form.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Where the long form begins in the words ahead, or -1. */
  private static int start(String letters, String ahead) {
    int at = ahead.length();
    for (int i = letters.length() - 1; i >= 0; i--) {
      do {
        at = at == 0 ? -1 : ahead.lastIndexOf(letters.charAt(i), at - 1);
      } while (at > 0 && i == 0 && Character.isLetterOrDigit(ahead.charAt(at - 1)));
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  /**
   * The terms of a vocabulary without those that are abbreviations of something else.
   *
   * @param list the vocabulary's number among {@link Vocabularies#NAMES}
   */
  List<Term> without(List<Term> terms, int list) {
    return all.isEmpty() || terms.isEmpty()
        ? terms
        : Few.where(terms, term -> !isOther(all.get(singular(term.text())), term, list));
  }

  private static String singular(String text) {
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isOther(LongForm form, Term term, int list) {
    return form != null
        && Few.none(form.terms().get(list), each -> each.concept().equals(term.concept()))
        && !isLike(form.words(), term.concept());
  }

  /** Whether the long form shares a word with the name of a concept. */
  private static boolean isLike(String words, String concept) {
    for (String word : concept.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= STEM && words.contains(word.substring(0, STEM))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is written as one: "OC therapy" names a treatment that no vocabulary knows. */
  static boolean isOne(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }
}
