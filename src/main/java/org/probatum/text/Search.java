package org.probatum.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Goes from one match of a {@link Scan} to the next, as a matcher goes with {@link Matcher#find()}.
 * What stands where is asked as of a matcher; before a match was found, and when none was, there is
 * nothing to ask for.
 */
public final class Search implements MatchResult {

  private final Scan scan;
  private final CharSequence text;
  private final Matcher matcher;

  /** Where the next match may begin. */
  private int next;

  Search(Scan scan, CharSequence text) {
    this.scan = scan;
    this.text = text;
    this.matcher = scan.matcher(text);
  }

  /** Goes to the next match; false where there is none. */
  public boolean find() {
    if (next > text.length() || !scan.find(matcher, text, next)) {
      next = Integer.MAX_VALUE;
      return false;
    }
    next = Math.max(matcher.end(), matcher.start() + 1);
    return true;
  }

  /**
   * @param name the name of a group
   */
  public String group(String name) {
    return matcher.group(name);
  }

  /**
   * @param name the name of a group
   */
  public int start(String name) {
    return matcher.start(name);
  }

  /**
   * @param name the name of a group
   */
  public int end(String name) {
    return matcher.end(name);
  }

  @Override
  public int start() {
    return matcher.start();
  }

  @Override
  public int start(int group) {
    return matcher.start(group);
  }

  @Override
  public int end() {
    return matcher.end();
  }

  @Override
  public int end(int group) {
    return matcher.end(group);
  }

  @Override
  public String group() {
    return matcher.group();
  }

  @Override
  public String group(int group) {
    return matcher.group(group);
  }

  @Override
  public int groupCount() {
    return matcher.groupCount();
  }
}
