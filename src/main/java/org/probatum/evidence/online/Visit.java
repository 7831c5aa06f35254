package org.probatum.evidence.online;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.probatum.evidence.Call;
import org.probatum.evidence.Registry;

/** The look-ups for one article: the time that is left, the calls, the failures in a row. */
final class Visit {

  private static final int FAILURES_IN_A_ROW = 3;

  private final Timing timing;
  private final long end;
  private final List<Call> calls = new ArrayList<>();
  private final Map<Registry, Integer> failures = new EnumMap<>(Registry.class);

  Visit(Timing timing, Duration length) {
    this.timing = timing;
    this.end = timing.nanos() + length.toNanos();
  }

  /** Time that is left; zero or below if there is none. */
  Duration left() {
    return Duration.ofNanos(end - timing.nanos());
  }

  synchronized void note(Call call) {
    calls.add(call);
  }

  /** The calls, in the order of their times. */
  synchronized List<Call> calls() {
    return calls.stream().sorted(Comparator.comparing(Call::time)).toList();
  }

  /** Counts failures in a row: a registry that is down is left alone. */
  synchronized void failed(Registry registry, Trouble trouble) {
    if (trouble != Trouble.NO_TIME_LEFT) {
      failures.merge(registry, 1, Integer::sum);
    }
  }

  synchronized void answered(Registry registry) {
    failures.remove(registry);
  }

  synchronized boolean isGivenUp(Registry registry) {
    return failures.getOrDefault(registry, 0) >= FAILURES_IN_A_ROW;
  }
}
