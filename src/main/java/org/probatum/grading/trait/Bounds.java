package org.probatum.grading.trait;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** "An ejection fraction below 40%" told of people in whom it was above. */
final class Bounds {

  private static final List<String> SIGNS =
      List.of(
          "above",
          "over",
          "at least",
          "more",
          "greater",
          "below",
          "under",
          "less",
          "at most",
          "higher",
          "lower");

  private static final String NUMBER = ">\\d+(?:\\.\\d+)?)(?![\\d,])";
  private static final Scan BOUND =
      Scan.of(
          "\\b(?:[a-z]{4,} )?(?<what>[a-z]{3,}) (?:was |is |of )?(?:"
              + "(?:(?<up>above|over|at least|more than|greater than|higher than)|below|under|less than|at most|lower than) "
              + "(?<bound"
              + NUMBER
              + "(?: ?%)?"
              + "|"
              + "(?<first"
              + NUMBER
              + " ?(?:%|[a-z/]+(?:\\s?[\\u00b2\\d]+)?)? ?or (?:(?<more>more|higher|above|greater)|less|lower|below)\\b)");

  /** The bound is one of those whom a study took in. */
  private static final Scan AHEAD = Scan.of("\\b(?:with|whose|having)\\b(?:[^.;:]{0,80}[ ,])?$");

  private record Bound(String what, BigDecimal number, boolean up, String words) {

    boolean opposes(Bound other) {
      return what.equals(other.what) && up != other.up && number.compareTo(other.number) == 0;
    }
  }

  private Bounds() {}

  static boolean mayTell(String text) {
    return TraitPairs.hasAny(text, SIGNS);
  }

  /** The words of the claim that tell the other side of a bound of the record. */
  static Optional<String> otherwise(String text, String population) {
    if (!mayTell(text) || !mayTell(population)) {
      return Optional.empty();
    }
    List<Bound> recorded = in(population);
    return in(text).stream()
        .filter(told -> recorded.stream().anyMatch(told::opposes))
        .map(Bound::words)
        .findFirst();
  }

  private static List<Bound> in(String text) {
    List<Bound> bounds = new ArrayList<>();
    Search found = BOUND.search(text);
    while (found.find()) {
      if (AHEAD.isIn(text.substring(0, found.start()))) {
        String number = found.group(found.group("bound") == null ? "first" : "bound");
        boolean up = found.group("up") != null || found.group("more") != null;
        bounds.add(new Bound(found.group("what"), new BigDecimal(number), up, found.group()));
      }
    }
    return bounds;
  }
}
