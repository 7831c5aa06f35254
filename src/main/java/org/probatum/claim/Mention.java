package org.probatum.claim;

import org.probatum.article.Location;

/**
 * A passage that says one of the things that a careful article says.
 *
 * @param kind which one
 * @param concept what it names more exactly: a danger, a drug, {@code APPROVED} or {@code
 *     UNAPPROVED}; else the vocabulary's class of the phrase
 * @param phrase the words as they stand
 * @param location where they stand
 */
public record Mention(MentionKind kind, String concept, String phrase, Location location) {}
