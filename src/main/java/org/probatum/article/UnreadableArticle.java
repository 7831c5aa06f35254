package org.probatum.article;

/**
 * An article that cannot be audited: the message has place and problem, {@link #remedy} the way
 * out.
 */
public final class UnreadableArticle extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  public UnreadableArticle(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
