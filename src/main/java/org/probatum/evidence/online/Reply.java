package org.probatum.evidence.online;

import java.net.URI;

/** What came back from one attempt. */
sealed interface Reply {

  /**
   * An answer with a status.
   *
   * @param from the address that answered
   * @param status HTTP status
   * @param type content type; empty if none was told
   * @param retryAfter when to come again; empty if not told
   * @param location where to go instead; empty if not told
   * @param body the answer, whole
   */
  record Received(
      URI from, int status, String type, String retryAfter, String location, byte[] body)
      implements Reply {}

  /** No answer. */
  record Lost(Trouble trouble) implements Reply {}
}
