package org.probatum.text.table;

/** A table that cannot be used; the message tells file, line and what is wrong. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TableException(String message) {
    super(message);
  }

  public TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
