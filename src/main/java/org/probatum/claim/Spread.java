package org.probatum.claim;

import org.probatum.text.Needle;
import org.probatum.text.Scan;

/** "Single studies reported anything from 7% to 62%": how far results lie apart, and no result. */
final class Spread {

  private static final String FROM =
      "\\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|differ\\w*|anything|anywhere|everything)\\b[^.;()]{0,40}?\\bfrom\\s+";

  private static final Needle LOW = Needle.of(FROM + "$", "from");

  private static final Needle HIGH =
      Needle.of(FROM + "\\d[\\d.]*\\s*(?:%|percent|per cent)?\\s+to\\s+$", "from");

  private static final Scan TO = Scan.of("^\\s*(?:%|percent|per cent)?\\s+to\\s+\\d");

  private Spread() {}

  static boolean is(NumberContext number) {
    return LOW.isIn(number.before()) && TO.isIn(number.after()) || HIGH.isIn(number.before());
  }
}
