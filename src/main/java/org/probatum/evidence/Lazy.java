package org.probatum.evidence;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. */
final class Lazy<T> {

  private final Supplier<T> source;
  private volatile T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = source.get();
          value = made;
        }
      }
    }
    return made;
  }
}
