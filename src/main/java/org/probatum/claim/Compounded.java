package org.probatum.claim;

import org.probatum.text.Scan;

/** Words for a medicine that a pharmacy made up: no regulator has weighed it. */
public final class Compounded {

  private static final Scan PRODUCT =
      Scan.of(
          "(?i)\\b(?:compounded|custom-made|pharmacy-made)\\s+(?:[a-z0-9-]+\\s+){0,3}?(?:drops|tablets?|capsules?|injections?|medicines?|drugs?|versions?|sprays?|creams?|formulas?|products?|hormones?|pens|lozenges|troches|gummies)\\b"
              + "|(?i)\\bcompounded\\s+\\p{L}{5,}\\b");

  private static final Scan OTHER =
      Scan.of("(?i)\\b(?:unlike|than|while|whereas|but|instead|not|no|never|version of an?)\\b");

  private static final Scan LEANING =
      Scan.of(
          "^(?:(?:It|They|These|This|Both|All of them)\\b|The (?:drops|tablets|capsules|injections|sprays|creams)\\b)");

  private Compounded() {}

  /** Whether a text speaks of one, and of nothing that it is held against. */
  public static boolean isTold(String text) {
    return PRODUCT.isIn(text) && !OTHER.isIn(text);
  }

  /** Whether a text speaks of one. */
  public static boolean isNamed(String text) {
    return PRODUCT.isIn(text);
  }

  /** Whether a text goes on about what stands in the sentence before. */
  public static boolean leansBack(String text) {
    return LEANING.isIn(text) && !OTHER.isIn(text);
  }
}
