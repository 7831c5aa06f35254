package org.probatum.grading;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Something that a claim says of its source and that the record of the source cannot be held
 * against. A claim is not supported while one of its parts is unchecked.
 *
 * @param claimId the claim
 * @param what what was not compared, in words
 */
public record Unchecked(String claimId, String what) {

  /** "a number agrees with Lind 2019; not compared: 42%, a benefit". */
  public static String beside(Agreement agreement, Collection<?> unchecked) {
    return agreement.what()
        + "; not compared: "
        + unchecked.stream()
            .map(Unchecked.class::cast)
            .map(Unchecked::what)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
