package org.probatum.grading.drools;

/**
 * A rule file.
 *
 * @param name file name, for messages
 * @param content its text
 */
public record RuleText(String name, String content) {}
