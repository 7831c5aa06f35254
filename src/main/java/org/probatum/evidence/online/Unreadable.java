package org.probatum.evidence.online;

/** A body that is not what the registry documents: broken off, garbled, an error told with 200. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String what) {
    super(what);
  }

  Unreadable(Throwable cause) {
    super(cause);
  }
}
