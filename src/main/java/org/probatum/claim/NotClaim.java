package org.probatum.claim;

import org.probatum.article.Sentence;

/**
 * A sentence that asserts nothing to check.
 *
 * @param sentence the sentence
 * @param reason why: a question, a statement of hope, the author about himself …
 */
public record NotClaim(Sentence sentence, Reason reason) {

  /** Why a sentence is no claim. */
  public enum Reason {
    TITLE("a title that names the subject"),
    QUESTION("a question"),
    HOPE("a statement of hope"),
    AUTHOR("the author speaks of himself or herself"),
    ADDRESS("speaks to the reader, asserts nothing"),
    FRAGMENT("no statement: a fragment"),
    DISCLOSURE("author, date, disclosure or disclaimer"),
    SIGNPOST("tells what the text does next"),
    AIM("tells what a study asked, not what it found"),
    NEED("tells what should be studied or done"),
    OPINION("an opinion or picture, nothing to check");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
