package org.probatum.citation;

/** How a callout is written. */
public enum CalloutStyle {
  PARENTHESIS,
  BRACKET,
  SUPERSCRIPT,
  AUTHOR_YEAR
}
