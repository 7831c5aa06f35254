package org.probatum.grading;

import org.probatum.evidence.Design;

/**
 * A cell of the OCEBM 2011 table.
 *
 * @param question the question
 * @param design the design of the best study
 * @param level 1 to 5
 */
public record OxfordRow(Question.Type question, Design design, int level) {}
