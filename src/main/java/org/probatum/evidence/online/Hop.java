package org.probatum.evidence.online;

import java.net.URI;
import java.time.Duration;
import org.probatum.evidence.Call;

/** Sends a request and follows where the same host sends it on. Every step is noted as a call. */
final class Hop {

  private static final int MOST = 3;

  private final Transport transport;
  private final Contact contact;
  private final Timing timing;

  Hop(Transport transport, Contact contact, Timing timing) {
    this.transport = transport;
    this.contact = contact;
    this.timing = timing;
  }

  Reply ask(Request request, URI base, Duration time, Visit visit) throws InterruptedException {
    URI address = request.address(base, contact.parameters(request.registry()));
    Reply reply = call(request, address, time, visit);
    for (int hop = 0; hop < MOST && isRedirect(reply); hop++) {
      URI next = next((Reply.Received) reply);
      if (next == null || !isSameHost(address, next)) {
        return new Reply.Lost(Trouble.REDIRECTED);
      }
      reply = call(request, next, time, visit);
    }
    return isRedirect(reply) ? new Reply.Lost(Trouble.REDIRECTED) : reply;
  }

  private static boolean isRedirect(Reply reply) {
    return reply instanceof Reply.Received received && Statuses.isRedirect(received);
  }

  /** Where an answer sends on to; null if that is no address. */
  static URI next(Reply.Received reply) {
    try {
      return reply.from().resolve(reply.location());
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static boolean isSameHost(URI one, URI other) {
    return one.getScheme().equals(other.getScheme())
        && one.getHost().equalsIgnoreCase(String.valueOf(other.getHost()))
        && one.getPort() == other.getPort();
  }

  private Reply call(Request request, URI address, Duration time, Visit visit)
      throws InterruptedException {
    String sentAt = timing.now().toString();
    Reply reply = transport.get(address, request.media().accept(), time);
    String told = request.told();
    String sent = (told.isEmpty() ? "" : told + ", ") + contact.told(request.registry());
    visit.note(
        new Call(
            sentAt, "GET", address.getAuthority(), address.getRawPath(), sent, outcome(reply)));
    return reply;
  }

  static String outcome(Reply reply) {
    return reply instanceof Reply.Received received
        ? received.status() + ", " + received.body().length + " bytes"
        : ((Reply.Lost) reply).trouble().words();
  }
}
