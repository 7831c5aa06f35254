package org.probatum.grading;

/**
 * Where GRADE starts for a body of evidence.
 *
 * @param bodyId the body
 * @param level 4 high, 3 moderate, 2 low, 1 very low
 * @param why in words
 */
public record Start(String bodyId, int level, String why) {}
