package org.probatum.evidence.online;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only where somebody sleeps. */
final class FakeTiming implements Timing {

  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private final AtomicLong passed = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return START.plusNanos(passed.get());
  }

  @Override
  public long nanos() {
    return passed.get();
  }

  @Override
  public void sleep(Duration length) {
    sleeps.add(length);
    passed.addAndGet(length.toNanos());
  }

  void pass(Duration length) {
    passed.addAndGet(length.toNanos());
  }

  List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
