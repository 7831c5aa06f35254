package org.probatum.report.json;

import java.util.List;
import org.probatum.grading.Category;
import org.probatum.grading.Finding;
import org.probatum.grading.RuleOutcome;
import org.probatum.grading.Severity;

/**
 * What a rule found: a defect where {@code outcome} is FAIL, else what a person has to decide.
 * {@code confidence} runs from 0 to 1.
 */
public record FindingView(
    String id,
    String rule,
    Category category,
    RuleOutcome outcome,
    Severity severity,
    double confidence,
    List<PlaceView> places,
    List<String> claims,
    List<String> references,
    List<String> studies,
    String message,
    String expected,
    String found,
    String advice,
    List<InputView> inputs,
    List<String> sources,
    List<String> tags,
    List<String> derivedFrom) {

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.id(),
        finding.rule(),
        finding.category(),
        finding.outcome(),
        finding.severity(),
        finding.confidence(),
        finding.places().stream().map(PlaceView::of).toList(),
        finding.claims(),
        finding.references(),
        finding.studies(),
        finding.message(),
        finding.expected(),
        finding.found(),
        finding.advice(),
        finding.inputs().stream().map(InputView::of).toList(),
        finding.sources(),
        finding.tags(),
        finding.derivedFrom());
  }
}
