package org.probatum.article;

import org.probatum.text.Span;

/**
 * A stretch between two headings.
 *
 * @param title the heading's words; empty before the first heading
 * @param role what the section is for
 * @param span heading and text
 */
public record Section(String title, SectionRole role, Span span) {}
