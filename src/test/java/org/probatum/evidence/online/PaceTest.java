package org.probatum.evidence.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.probatum.evidence.Registry;

class PaceTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration MORE = Duration.ofMillis(340);

  private final FakeTiming timing = new FakeTiming();

  @Test
  void callsAreKeptApart() {
    Pace pace = new Pace(4, timing);

    assertThat(pace.turn(LONG)).isZero();
    assertThat(pace.turn(LONG)).isEqualTo(Duration.ofMillis(250));
    assertThat(pace.turn(LONG)).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void aTurnThatComesTooLateIsNotTaken() {
    Pace pace = new Pace(4, timing);
    pace.turn(LONG);

    assertThat(pace.turn(Duration.ofMillis(100))).isNegative();
    assertThat(pace.turn(LONG)).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void timeThatHasPassedIsNotWaitedFor() {
    Pace pace = new Pace(4, timing);
    pace.turn(LONG);
    timing.pass(Duration.ofSeconds(3));

    assertThat(pace.turn(LONG)).isZero();
  }

  @Test
  void pubMedIsAskedThreeTimesASecondAndTenTimesWithAKey() {
    assertThat(apart(Registry.PUBMED, "")).isBetween(Duration.ofMillis(333), MORE);
    assertThat(apart(Registry.PUBMED, "0123456789abcdef")).isEqualTo(Duration.ofMillis(100));
    assertThat(apart(Registry.CROSSREF, "")).isEqualTo(Duration.ofMillis(200));
  }

  private Duration apart(Registry registry, String key) {
    Setup setup =
        new Setup(
            Addresses.with(property -> null),
            new Contact("1", "", key),
            Limits.DEFAULT,
            Path.of("unused"),
            Clock.systemUTC());
    Pace pace = setup.paces(timing).get(registry);
    pace.turn(LONG);
    return pace.turn(LONG);
  }

  @Test
  void backingOffDoublesAndIsPartlyChance() {
    BackOff least = new BackOff(Duration.ofSeconds(1), () -> 0);
    BackOff most = new BackOff(Duration.ofSeconds(1), () -> 0.999_999_999);

    assertThat(least.after(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(least.after(3)).isEqualTo(Duration.ofSeconds(2));
    assertThat(most.after(3)).isBetween(Duration.ofMillis(3_999), Duration.ofSeconds(4));
  }

  @Test
  void whenToComeAgainIsToldInSecondsOrAsADate() {
    Instant now = Instant.parse("2026-01-02T03:04:05Z");

    assertThat(BackOff.wanted("120", now)).contains(Duration.ofSeconds(120));
    assertThat(BackOff.wanted("Fri, 02 Jan 2026 03:05:05 GMT", now))
        .contains(Duration.ofSeconds(60));
    assertThat(BackOff.wanted("Fri, 02 Jan 2026 03:00:00 GMT", now)).contains(Duration.ZERO);
    assertThat(BackOff.wanted("soon", now)).isEmpty();
    assertThat(BackOff.wanted("", now)).isEmpty();
  }
}
