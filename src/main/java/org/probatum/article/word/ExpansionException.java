package org.probatum.article.word;

import java.io.IOException;

/** A document that expands beyond what an article can need; the message says into what. */
final class ExpansionException extends IOException {

  private static final long serialVersionUID = 1L;

  ExpansionException(String what) {
    super(what);
  }
}
