package org.probatum.evidence.online;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probatum.evidence.Call;

/** Asks for a page and follows where it was moved. Every step is noted as a call. */
final class PageHop {

  private static final int MOST = 5;

  private static final String ACCEPT =
      "text/html, application/xhtml+xml, application/pdf, application/xml;q=0.9, text/*;q=0.9,"
          + " */*;q=0.5";

  /** What a server calls no document of any kind. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:image|audio|video|font|model)/.*|text/(?:css|calendar|csv)|.*/(?:.*\\+)?json|.*script");

  private final Transport transport;
  private final Contact contact;
  private final Timing timing;

  PageHop(Transport transport, Contact contact, Timing timing) {
    this.transport = transport;
    this.contact = contact;
    this.timing = timing;
  }

  Attempts.Asking to(URI address, Visit visit) {
    return new Attempts.Asking() {
      @Override
      public Reply once(Duration time) throws InterruptedException {
        return follow(address, time, visit);
      }

      @Override
      public Optional<Trouble> trouble(Reply.Received reply) {
        return PageHop.trouble(reply);
      }
    };
  }

  private Reply follow(URI address, Duration time, Visit visit) throws InterruptedException {
    URI at = address;
    Reply reply = call(at, time, visit);
    for (int hop = 0; reply instanceof Reply.Received here && Statuses.isRedirect(here); hop++) {
      URI next = Hop.next(here);
      if (hop >= MOST) {
        return new Reply.Lost(Trouble.SENT_ON);
      }
      if (!isOfWeb(next) || isLocal(next) && !isLocal(at)) {
        return new Reply.Lost(Trouble.SENT_ASTRAY);
      }
      at = next;
      reply = call(at, time, visit);
    }
    return reply;
  }

  static boolean isOfWeb(URI address) {
    return address != null
        && address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getScheme().toLowerCase(Locale.ROOT).matches("https?");
  }

  /** A page elsewhere must not make this machine ask its own services, or those around it. */
  private static boolean isLocal(URI address) {
    try {
      InetAddress host = InetAddress.getByName(address.getHost());
      return host.isLoopbackAddress()
          || host.isAnyLocalAddress()
          || host.isSiteLocalAddress()
          || host.isLinkLocalAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private Reply call(URI address, Duration time, Visit visit) throws InterruptedException {
    String sentAt = timing.now().toString();
    Reply reply = transport.get(address, ACCEPT, time);
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery() + ", ";
    visit.note(
        new Call(
            sentAt,
            "GET",
            address.getAuthority(),
            address.getRawPath(),
            query + contact.told(),
            Hop.outcome(reply)));
    return reply;
  }

  private static Optional<Trouble> trouble(Reply.Received reply) {
    int status = reply.status();
    if (status == 404 || status == 410) {
      return Optional.of(Trouble.NO_PAGE);
    }
    if (status < 200 || status >= 300) {
      return Optional.of(Statuses.refusal(status));
    }
    String type = reply.type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return FOREIGN.matcher(type).matches() ? Optional.of(Trouble.NO_DOCUMENT) : Optional.empty();
  }
}
