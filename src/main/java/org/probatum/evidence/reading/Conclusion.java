package org.probatum.evidence.reading;

import java.util.List;
import org.probatum.text.Span;

/**
 * A concluding sentence of an abstract.
 *
 * @param place where it stands
 * @param hedges words that weaken it: "may", "suggest" …
 * @param caveat whether it limits the study or asks for more research
 */
public record Conclusion(Span place, List<String> hedges, boolean caveat) {}
