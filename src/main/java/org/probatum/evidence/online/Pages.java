package org.probatum.evidence.online;

import java.net.URI;
import java.time.Duration;
import org.probatum.evidence.online.Reply.Received;

/**
 * Fetches pages of the web, as a reader's browser would get them, two in a second at most; what a
 * passing fault kept back is tried again. Safe for use by several threads.
 */
public final class Pages {

  /** Documents are larger than answers of registries, and sites slower. */
  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(40),
          Duration.ofMinutes(2),
          20_000_000,
          Limits.DEFAULT.attempts(),
          Limits.DEFAULT.backOff(),
          Limits.DEFAULT.longestWait());

  private static final double PER_SECOND = 2;

  private final PageHop hop;
  private final Attempts attempts;
  private final Pace pace;
  private final Limits limits;
  private final Timing timing;

  Pages(PageHop hop, Attempts attempts, Limits limits, Timing timing) {
    this.hop = hop;
    this.attempts = attempts;
    this.limits = limits;
    this.timing = timing;
    this.pace = new Pace(PER_SECOND, timing);
  }

  /** Opens nothing yet: the first page does. */
  public static Pages of(Setup setup) {
    return setup.pages(Timing.of(setup.clock()), LIMITS);
  }

  /**
   * Fetches a page.
   *
   * @param address begins with http:// or https:// and names a host
   */
  public Page fetch(URI address) {
    Visit visit = new Visit(timing, limits.article());
    Reply reply;
    try {
      reply = attempts.ask(hop.to(address, visit), pace, visit);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      reply = new Reply.Lost(Trouble.NO_TIME_LEFT);
    }
    return reply instanceof Received page
        ? new Page.Whole(PageBody.of(page), visit.calls())
        : new Page.Missing(((Reply.Lost) reply).trouble().words(), visit.calls());
  }
}
