package org.probatum.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks through the few things that a sentence, a claim or a study has of a kind. A stream says the
 * same, but sets up more than such a look takes, and an article needs tens of thousands of looks.
 * What passes may not be null; lists that are handed out cannot be changed.
 */
public final class Few {

  private Few() {}

  /** Whether one of them passes. */
  public static <T> boolean any(Collection<T> all, Predicate<? super T> test) {
    return first(all, test) != null;
  }

  /** Whether none of them passes. */
  public static <T> boolean none(Collection<T> all, Predicate<? super T> test) {
    return !any(all, test);
  }

  /** Whether each of them passes; so it is where there are none. */
  public static <T> boolean all(Collection<T> all, Predicate<? super T> test) {
    for (T each : all) {
      if (!test.test(each)) {
        return false;
      }
    }
    return true;
  }

  /** The first that passes; null where none does. */
  public static <T> T first(Collection<T> all, Predicate<? super T> test) {
    if (!all.isEmpty()) {
      for (T each : all) {
        if (test.test(each)) {
          return each;
        }
      }
    }
    return null;
  }

  /** Those that pass, in their order. */
  public static <T> List<T> where(Collection<? extends T> all, Predicate<? super T> test) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<T> passed = new ArrayList<>(all.size());
    for (T each : all) {
      if (test.test(each)) {
        passed.add(each);
      }
    }
    return List.copyOf(passed);
  }

  /** What each of them becomes, in their order. */
  public static <T, R> List<R> each(Collection<T> all, Function<? super T, ? extends R> become) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<R> others = new ArrayList<>(all.size());
    for (T each : all) {
      others.add(become.apply(each));
    }
    return Collections.unmodifiableList(others);
  }
}
