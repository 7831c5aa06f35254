package org.probatum.claim;

import org.probatum.text.Span;

/**
 * A comparator as a claim names it.
 *
 * @param type what it is
 * @param concept concept of the drug or procedure; empty for "placebo" or "controls"
 * @param span the words that name it
 */
public record Comparator(ComparatorType type, String concept, Span span) {}
