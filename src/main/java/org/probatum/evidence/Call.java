package org.probatum.evidence;

/**
 * A request that left the machine.
 *
 * @param time ISO instant at which it was sent
 * @param method HTTP method
 * @param host the host it went to
 * @param path path of the address
 * @param sent what was told beside the path, in words; never a key
 * @param outcome what came back
 */
public record Call(
    String time, String method, String host, String path, String sent, String outcome) {

  /** The call in one line. */
  public String line() {
    return String.join(" ", time, method, host, path)
        + "; sent: "
        + (sent.isEmpty() ? "nothing more" : sent)
        + "; outcome: "
        + outcome;
  }
}
