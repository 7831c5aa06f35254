package org.probatum.article.bibliography;

/** A bibliography file that cannot be read; the message tells what is wrong and where. */
public final class BrokenBibliography extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenBibliography(String problem) {
    super(problem);
  }
}
