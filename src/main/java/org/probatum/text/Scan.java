package org.probatum.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for anywhere in a text. It finds what the pattern finds; once it is
 * asked often, it is tried only where two letters stand with which it can begin, and a wide choice
 * of words costs a small part of the time. In the course of one article most patterns are not asked
 * often enough for learning these letters to be worth while. Shared between threads.
 */
public final class Scan {

  /** How often a pattern is asked as it stands, before its first letters are learnt. */
  private static final int PATIENCE = 500;

  private final Pattern pattern;

  /** How often it was asked; a count that is lost between threads does not matter. */
  private int asked;

  private volatile FirstLetters letters;

  private Scan(Pattern pattern) {
    this.pattern = pattern;
  }

  public static Scan of(Pattern pattern) {
    return new Scan(pattern);
  }

  public static Scan of(String regex) {
    return of(Pattern.compile(regex));
  }

  /** Its matches in a text, one after the other. */
  public Search search(CharSequence text) {
    return new Search(this, text);
  }

  /** A matcher to be given to {@link #find}. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether the pattern stands anywhere in the text. */
  public boolean isIn(CharSequence text) {
    return first(text).isPresent();
  }

  /** Whether the text is what the pattern tells, from end to end. */
  public boolean isAll(CharSequence text) {
    return mayOpen(text, 0) && pattern.matcher(text).matches();
  }

  /** Whether the text begins with it. */
  public boolean opens(CharSequence text) {
    return opens(text, 0);
  }

  /** What the text begins with; empty where that is something else. */
  public Optional<Matcher> opening(CharSequence text) {
    if (!mayOpen(text, 0)) {
      return Optional.empty();
    }
    Matcher found = pattern.matcher(text);
    return found.lookingAt() ? Optional.of(found) : Optional.empty();
  }

  /** Whether the rest of the text, from {@code from} on, begins with it. */
  public boolean opens(CharSequence text, int from) {
    return mayOpen(text, from) && pattern.matcher(text).region(from, text.length()).lookingAt();
  }

  /** The text with {@code other} in the place of each match. */
  public String replaceAll(String text, String other) {
    return isIn(text) ? pattern.matcher(text).replaceAll(other) : text;
  }

  /** The text with {@code other} in the place of the first match. */
  public String replaceFirst(String text, String other) {
    return isIn(text) ? pattern.matcher(text).replaceFirst(other) : text;
  }

  private boolean mayOpen(CharSequence text, int from) {
    FirstLetters first = letters();
    return first == null || first.mayOpen(text, from);
  }

  /** What it finds first. Most texts have no place for it, and then none is tried. */
  public Optional<Matcher> first(CharSequence text) {
    int end = text.length();
    FirstLetters first = letters();
    int at = first == null ? 0 : first.next(text, 0, end);
    if (first != null && at == end && !first.mayEnd()) {
      return Optional.empty();
    }
    Matcher found = matcher(text);
    return find(first, found, text, at, end) ? Optional.of(found) : Optional.empty();
  }

  /** Sets the matcher on the next match that begins at {@code from} or behind. */
  public boolean find(Matcher matcher, CharSequence text, int from) {
    return find(matcher, text, from, text.length());
  }

  /** The same before {@code end}. */
  public boolean find(Matcher matcher, CharSequence text, int from, int end) {
    FirstLetters first = letters();
    int at = first == null ? from : first.next(text, from, end);
    return find(first, matcher, text, at, end);
  }

  private static boolean find(
      FirstLetters first, Matcher matcher, CharSequence text, int from, int end) {
    if (first == null) {
      return matcher.region(from, end).find();
    }
    int at = from;
    while (at < end && !matcher.region(at, end).lookingAt()) {
      at = first.next(text, at + 1, end);
    }
    return at < end || first.mayEnd() && matcher.region(end, end).lookingAt();
  }

  /** Null while it was not asked often. */
  private FirstLetters letters() {
    FirstLetters learnt = letters;
    if (learnt == null && ++asked > PATIENCE) {
      learnt = new FirstLetters(pattern);
      letters = learnt;
    }
    return learnt;
  }
}
