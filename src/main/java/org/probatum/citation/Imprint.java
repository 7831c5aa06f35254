package org.probatum.citation;

import org.probatum.text.Scan;

/** Where a book or report appeared: "Geneva: WHO; 2023", "Oxford: University Press". */
final class Imprint {

  private static final String PLACE =
      "\\p{Lu}[\\p{L} .'\u2019-]{1,40}(?:,\\s*\\p{L}[\\p{L}. ]{1,30})?";
  private static final Scan FORM =
      Scan.of(
          "[.?!)\\]\u201d\"*_,]\\s+"
              + PLACE
              + ":\\s*\\p{Lu}[^;:]{1,80}?(?:[;,.]\\s*\\(?(?:19|20)\\d{2}\\b[^;:]{0,40}|\\.?\\s*)$");

  private Imprint() {}

  /** Whether an entry closes with place and publisher, the year behind them or before. */
  static boolean isIn(String entry) {
    return FORM.isIn(entry.strip());
  }
}
