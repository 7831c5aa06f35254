package org.probatum.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a text as patterns want them: with plain blanks and apostrophes, and with words whole
 * that hyphens part which do not show or stand at the end of a line. Every part keeps its length,
 * since what a word loses stands behind it as blanks; so offsets stay, and quotes can be cut from
 * the text itself.
 */
public final class PlainText {

  private static final String TYPED = "\u02bc\u00b4\u02b9\u2032\u201b\uff07";
  private static final char APOSTROPHE = '\u2019';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final Pattern SOFT = Pattern.compile("\\p{L}+(?:\u00ad+\\p{L}+)+");
  private static final Pattern BREAK =
      Pattern.compile("(?<![\\p{L}-])(\\p{L}*\\p{Ll}{2})-\\r?\\n[ \\t]*(\\p{Ll}{2,})(?!\\p{L})");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** The words of the whole text; empty where no line of it ends in a hyphen. */
  private final Set<String> words = new HashSet<>();

  private PlainText(String whole) {
    if (endsLineInHyphen(whole)) {
      Matcher word = WORD.matcher(whole);
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Of the parts of a text. */
  public static PlainText in(String whole) {
    return new PlainText(whole);
  }

  /** A part of the text, as long as it was. */
  public String of(String part) {
    String plain = apostrophes(Blanks.plain(part));
    if (plain.indexOf(SOFT_HYPHEN) >= 0) {
      plain = SOFT.matcher(plain).replaceAll(found -> joined(found));
    }
    return words.isEmpty() || !endsLineInHyphen(plain)
        ? plain
        : BREAK.matcher(plain).replaceAll(this::unbroken);
  }

  private static boolean endsLineInHyphen(String text) {
    return text.contains("-\n") || text.contains("-\r\n");
  }

  private String unbroken(MatchResult found) {
    boolean one = isKnown(found.group(1) + found.group(2));
    return one ? joined(found) : Matcher.quoteReplacement(found.group());
  }

  /** The letters of what was found, and a blank for each other character. */
  private static String joined(MatchResult found) {
    StringBuilder letters = new StringBuilder();
    WORD.matcher(found.group()).results().forEach(each -> letters.append(each.group()));
    return letters.append(" ".repeat(found.group().length() - letters.length())).toString();
  }

  /** Whether the text has the word elsewhere, in the singular or the plural; others may be two. */
  private boolean isKnown(String joined) {
    String word = joined.toLowerCase(Locale.ROOT);
    return words.contains(word)
        || words.contains(word + "s")
        || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
  }

  private static String apostrophes(String text) {
    StringBuilder plain = null;
    for (int i = 1; i < text.length() - 1; i++) {
      if (TYPED.indexOf(text.charAt(i)) >= 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, APOSTROPHE);
      }
    }
    return plain == null ? text : plain.toString();
  }
}
