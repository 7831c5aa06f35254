package org.probatum.evidence.online;

import java.time.Duration;

/**
 * What a look-up may take.
 *
 * @param call longest time of one call, from connecting to the last byte
 * @param article longest time of all calls for one article
 * @param bytes largest answer that is read
 * @param attempts how often a call is tried, at least 1
 * @param backOff wait before the second attempt; it doubles with each further one
 * @param longestWait a registry that wants a longer pause is not asked again
 */
public record Limits(
    Duration call,
    Duration article,
    int bytes,
    int attempts,
    Duration backOff,
    Duration longestWait) {

  /** What registries and people can bear. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(20),
          Duration.ofMinutes(3),
          8 << 20,
          4,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));
}
