package org.probatum.grading;

import java.util.List;

/**
 * What the rules say of an article.
 *
 * @param findings defects, sorted
 * @param gaps rules that could not be assessed
 * @param verdicts one for each claim, in order
 * @param links the first judgement for each claim and source
 * @param certainties one for each body
 * @param oxford levels of claims
 * @param runs what became of each rule
 */
public record Grades(
    List<Finding> findings,
    List<Gap> gaps,
    List<ClaimVerdict> verdicts,
    List<LinkVerdict> links,
    List<Certainty> certainties,
    List<OxfordLevel> oxford,
    List<RuleRun> runs) {}
