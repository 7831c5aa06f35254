package org.probatum.evidence.design;

import java.util.Optional;
import java.util.regex.Matcher;
import org.probatum.text.Scan;

/** Tells animals and cells from people as those on whom something was done. */
final class Subjects {

  private static final Scan PEOPLE =
      Scan.of(
          "(?i)\\b(?:patients?|participants?|volunteers|women|men|children|adults|infants|people|individuals|students|persons|smokers)\\b");
  private static final Scan ANIMALS =
      Scan.of(
          "(?i)\\b(?:mice|rats|rabbits|pigs|piglets|sheep|dogs|monkeys|macaques|zebrafish|hamsters|guinea pigs|gerbils|ferrets)\\b[^.;]{0,60}?\\b(?:were|was|received|underwent|had)\\b");
  private static final Scan CELLS =
      Scan.of(
          "(?i)\\bcells? (?:lines? )?(?:were|was) (?:\\w+ly )?(?:treated|cultured|incubated|exposed|transfected|seeded|grown|stimulated|plated)\\b");

  private Subjects() {}

  /** A summary that speaks of people is of people, whatever else it names. */
  static boolean arePeople(String summary) {
    return PEOPLE.isIn(summary);
  }

  /** Words that tell what was done to animals. */
  static Optional<String> animals(String summary) {
    return ANIMALS.first(summary).map(Matcher::group);
  }

  /** Words that tell what was done to cells. */
  static Optional<String> cells(String summary) {
    return CELLS.first(summary).map(Matcher::group);
  }
}
