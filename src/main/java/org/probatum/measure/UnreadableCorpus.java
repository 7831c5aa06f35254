package org.probatum.measure;

/** A corpus that is not there or has another format: place, problem, remedy. */
public final class UnreadableCorpus extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableCorpus(Object place, String problem, String remedy) {
    super(place + ": " + problem + ".\n" + remedy);
  }
}
