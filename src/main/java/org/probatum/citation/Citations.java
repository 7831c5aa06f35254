package org.probatum.citation;

import java.util.List;

/**
 * The reference list and everything that points into it.
 *
 * @param references entries of the list in order
 * @param callouts markers in the text, in order
 * @param attributions studies that the prose names, with the entry that fits
 * @param citations which claim leans on which entry
 */
public record Citations(
    List<Reference> references,
    List<Callout> callouts,
    List<Attribution> attributions,
    List<Citation> citations) {}
