package org.probatum.article;

import org.probatum.text.Scan;

/** Titles that a document tells beside its text; many are what a program put there. */
public final class ToldTitle {

  private static final Scan PROGRAM = Scan.of("(?i)^microsoft (?:word|powerpoint) - ");

  private static final Scan EMPTY =
      Scan.of(
          "(?i)\\W*(?:no title(?: specified)?|untitled.*|unnamed|new (?:document|page)"
              + "|document\\s?\\d*|powerpoint presentation|title)\\W*"
              + "|\\S+\\.\\w{2,5}|(?:about|file|https?):\\S*");

  private ToldTitle() {}

  /** The title; empty where it names no more than a file, or nothing. */
  public static String of(String told) {
    String bare = told == null ? "" : told.strip();
    String title = PROGRAM.replaceFirst(bare, "").strip();
    return EMPTY.isAll(title) ? "" : title;
  }
}
