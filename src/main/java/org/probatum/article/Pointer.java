package org.probatum.article;

import java.util.List;
import org.probatum.text.Span;

/**
 * A place that the document itself ties to entries of the reference list: a link, a field of a
 * reference manager, a cross-reference.
 *
 * @param span the words that are tied
 * @param anchors anchors of the entries, in order
 */
public record Pointer(Span span, List<String> anchors) {}
