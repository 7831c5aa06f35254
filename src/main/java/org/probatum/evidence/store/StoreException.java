package org.probatum.evidence.store;

/** A store that cannot be used; place, problem and remedy. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  StoreException(Object place, String problem, String remedy) {
    super(place + ": " + problem + ".\n" + remedy);
    this.remedy = remedy;
  }

  StoreException(Object place, String problem, String remedy, Throwable cause) {
    super(place + ": " + problem + ".\n" + remedy, cause);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
