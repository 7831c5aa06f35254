package org.probatum.evidence.online;

import java.util.List;
import org.probatum.evidence.Call;

/** What came of fetching a page. */
public sealed interface Page {

  /** Every request that left the machine for it, in order. */
  List<Call> calls();

  /**
   * The page.
   *
   * @param bytes its content; text that the server says to be in another encoding is in UTF-8, with
   *     a byte order mark
   */
  record Whole(byte[] bytes, List<Call> calls) implements Page {}

  /**
   * No page.
   *
   * @param why what was in the way, in words
   */
  record Missing(String why, List<Call> calls) implements Page {}
}
