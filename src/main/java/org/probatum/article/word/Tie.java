package org.probatum.article.word;

import java.util.List;
import org.probatum.text.Span;

/**
 * Words of a passage that lead somewhere.
 *
 * @param span where they stand in the passage
 * @param targets what they lead to, in order
 */
record Tie(Span span, List<Target> targets) {}
