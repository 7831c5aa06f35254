package org.probatum.citation;

import java.util.List;
import org.probatum.text.Span;

/**
 * Something in a sentence that may be a callout.
 *
 * @param span where it stands, in the sentence's own text
 * @param style how it is written
 * @param keys labels, or "Family year"
 * @param clear whether its shape alone tells that it is one, also where nothing answers to it
 */
record Mark(Span span, CalloutStyle style, List<String> keys, boolean clear) {}
