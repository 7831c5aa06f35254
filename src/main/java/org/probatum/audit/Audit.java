package org.probatum.audit;

import org.probatum.article.Article;
import org.probatum.citation.Citations;
import org.probatum.claim.Statements;
import org.probatum.evidence.Evidence;
import org.probatum.grading.Grades;

/**
 * An article with everything that was read in it, is known of its sources and was said by the
 * rules.
 *
 * @param article the article
 * @param statements its claims
 * @param citations its references and what points at them
 * @param evidence what is known of its sources
 * @param grades what the rules say
 * @param stamp what a report needs to be replayed
 */
public record Audit(
    Article article,
    Statements statements,
    Citations citations,
    Evidence evidence,
    Grades grades,
    Stamp stamp) {}
