package org.probatum.evidence.online;

import java.util.Locale;
import java.util.Optional;

/** What the head of an answer says of its use. */
final class Statuses {

  private static final int NOT_FOUND = 404;

  private Statuses() {}

  /** Why the answer is of no use; empty if its body may be read, or says "not found". */
  static Optional<Trouble> trouble(Reply.Received reply, Request.Media media) {
    int status = reply.status();
    if (status == NOT_FOUND) {
      return isPage(reply) ? Optional.of(Trouble.WRONG_TYPE) : Optional.empty();
    }
    if (status >= 200 && status < 300) {
      return media.fits(reply.type()) ? Optional.empty() : Optional.of(Trouble.WRONG_TYPE);
    }
    return Optional.of(refusal(status));
  }

  /** What a status says that stands for no answer. */
  static Trouble refusal(int status) {
    return switch (status) {
      case 429 -> Trouble.TOO_MANY_REQUESTS;
      case 408 -> Trouble.TIMED_OUT;
      default ->
          status >= 500
              ? Trouble.SERVER_ERROR
              : status >= 400 ? Trouble.REFUSED : Trouble.REDIRECTED;
    };
  }

  static boolean isMissing(Reply.Received reply) {
    return reply.status() == NOT_FOUND;
  }

  static boolean isRedirect(Reply.Received reply) {
    return reply.status() >= 300 && reply.status() < 400 && !reply.location().isEmpty();
  }

  /** A page for people comes from a proxy or a server under repair, not from the interface. */
  private static boolean isPage(Reply.Received reply) {
    return reply.type().toLowerCase(Locale.ROOT).startsWith("text/html");
  }
}
