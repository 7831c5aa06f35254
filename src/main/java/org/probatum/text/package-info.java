/**
 * The earliest stage: stretches of a text ({@link org.probatum.text.Span}), its sentences and
 * tokens, numbers as they were printed, doses and lengths of time, and the phrases of a vocabulary
 * found in it. Offsets are UTF-16 units of the text as decoded, everywhere and also in views with
 * plain blanks.
 */
package org.probatum.text;
