package org.probatum.claim;

import java.util.List;
import java.util.Set;
import org.probatum.text.Token;

/** "In women with three failed transfers, the infusion raised it": the subject stands behind. */
final class MainClause {

  private static final Set<String> LED_IN = Set.of("in", "among", "after", "within", "for", "at");

  private MainClause() {}

  /** Whether a word is the subject behind such a beginning. */
  static boolean opensAt(Reading reading, int i) {
    List<Token> tokens = reading.tokens();
    int the = i - 1;
    return the > 0
        && tokens.get(the).lower().equals("the")
        && LED_IN.contains(tokens.get(0).lower())
        && reading
            .text()
            .substring(tokens.get(the - 1).end(), tokens.get(the).start())
            .equals(", ");
  }
}
