package org.probatum.evidence.online;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt. A part of it is chance, so that callers that were
 * turned away together do not come back together.
 */
final class BackOff {

  private final Duration first;
  private final DoubleSupplier chance;

  /**
   * @param first wait after the first attempt
   * @param chance numbers from 0 to below 1
   */
  BackOff(Duration first, DoubleSupplier chance) {
    this.first = first;
    this.chance = chance;
  }

  /**
   * Doubles with every attempt, and lies between half and the whole of that.
   *
   * @param attempt the attempt that failed, from 1
   */
  Duration after(int attempt) {
    double whole = first.toNanos() * Math.pow(2, attempt - 1.0);
    return Duration.ofNanos((long) (whole * (0.5 + chance.getAsDouble() / 2)));
  }

  /** What the header Retry-After asks for: seconds, or a date. */
  static Optional<Duration> wanted(String retryAfter, Instant now) {
    if (retryAfter.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    try {
      Instant then =
          ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
