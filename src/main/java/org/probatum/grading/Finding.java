package org.probatum.grading;

import java.util.List;

/**
 * A defect that a rule found.
 *
 * @param id stable under edits elsewhere: a hash of rule, quote, reference and occurrence; empty
 *     until the audit is complete
 * @param rule id of the rule
 * @param category kind of the defect
 * @param outcome {@link RuleOutcome#FAIL} or {@link RuleOutcome#REVIEW}
 * @param severity how much it matters
 * @param confidence above 0 to 1
 * @param places the words it is about, the primary ones first; empty for the whole document
 * @param claims ids of claims
 * @param references ids of references
 * @param studies ids of studies
 * @param message what is wrong, understandable alone
 * @param expected what a careful text would say; empty where there is no such thing
 * @param found what the text says
 * @param advice what to do or write instead
 * @param inputs the facts it rests on
 * @param sources ids of the source register
 * @param tags regimes and frameworks
 * @param derivedFrom rules whose findings it follows from
 */
public record Finding(
    String id,
    String rule,
    Category category,
    RuleOutcome outcome,
    Severity severity,
    double confidence,
    List<Passage> places,
    List<String> claims,
    List<String> references,
    List<String> studies,
    String message,
    String expected,
    String found,
    String advice,
    List<Input> inputs,
    List<String> sources,
    List<String> tags,
    List<String> derivedFrom) {

  public boolean isFail() {
    return outcome == RuleOutcome.FAIL;
  }

  /** Whether it says that this claim quotes this study wrongly. */
  public boolean isOnQuotation(String claimId, String studyId) {
    return category.isQuotation() && claims.contains(claimId) && studies.contains(studyId);
  }

  public boolean concerns(String claimId) {
    return claims.contains(claimId);
  }

  public boolean isAboutDocument() {
    return places.isEmpty();
  }

  public Finding withId(String newId) {
    return new Finding(
        newId,
        rule,
        category,
        outcome,
        severity,
        confidence,
        places,
        claims,
        references,
        studies,
        message,
        expected,
        found,
        advice,
        inputs,
        sources,
        tags,
        derivedFrom);
  }
}
