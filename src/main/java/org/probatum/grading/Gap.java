package org.probatum.grading;

/**
 * A rule that could not be assessed because an input is missing.
 *
 * @param rule id of the rule
 * @param subject what it was about: id of a claim, reference or body; empty for the document
 * @param missing the input that is missing, in words
 */
public record Gap(String rule, String subject, String missing) {}
