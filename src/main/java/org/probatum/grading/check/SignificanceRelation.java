package org.probatum.grading.check;

import java.util.List;
import java.util.Set;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.text.Needle;
import org.probatum.text.Scan;

/**
 * The word "significantly", or "clearly better", against the p value, else against the interval,
 * that the claim prints with it. Silent where it prints several.
 */
final class SignificanceRelation implements Relation {

  private static final Scan TOLD =
      Scan.of(
          "(?<!\\bnot )(?<!\\bno )(?<!\\bnon-)(?<!\\bin)(?<!\\bwithout )(?<!\\bnot statistically )(?<!\\bno statistically )(?<!\\bclinically )\\bsignificant(?:ly)?\\b");

  /** "Clearly better", "a real protection". */
  private static final Needle SURE =
      Needle.of(
          "\\b(?:clear(?:ly)?|real|definite(?:ly)?|proven|undoubted(?:ly)?|conclusive(?:ly)?)\\s+(?:better|superior|lower|fewer|less|more|higher|longer|worse"
              + "|benefits?|protections?|effects?|reductions?|improvements?|differences?|advantages?)\\b",
          "clear",
          "real",
          "definite",
          "proven",
          "undoubted",
          "conclusive");

  /** "Was not different", "did not significantly": the sentence denies it some way off. */
  private static final Scan DENIED =
      Scan.of("\\b(?:not|no|nor|neither|without|failed|nonsignificant|insignificant)\\b");

  private final Alpha alpha;
  private final Formula sure;

  SignificanceRelation(Alpha alpha) {
    this.alpha = alpha;
    sure =
        new Formula(
            StatCheck.Kind.SIGNIFICANCE,
            "an effect is called significant where p is below "
                + Alpha.plain(alpha.value())
                + " and its interval does not reach the value of no effect");
  }

  @Override
  public List<StatCheck> in(Figures figures) {
    String text = figures.text();
    boolean told =
        text.contains("significant") && TOLD.isIn(text) || SURE.mayBeIn(text) && SURE.isIn(text);
    if (!told || DENIED.isIn(figures.text())) {
      return List.of();
    }
    List<ClaimNumber> ps = figures.with(Set.of(NumberRole.P_VALUE));
    if (ps.size() == 1) {
      return ofP(figures, ps.get(0));
    }
    List<PrintedInterval> intervals = IntervalReader.read(figures);
    return ps.isEmpty() && intervals.size() == 1 ? ofInterval(intervals.get(0)) : List.of();
  }

  private List<StatCheck> ofP(Figures figures, ClaimNumber number) {
    if (figures.isCutOff(number) || !figures.pValue(number).isPossible()) {
      return List.of();
    }
    boolean holds = figures.pValue(number).range().low() <= alpha.value();
    String expected = alpha.below() + ", or no word of significance";
    return List.of(sure.over(List.of(number), holds, expected));
  }

  private List<StatCheck> ofInterval(PrintedInterval printed) {
    if (printed.scale() == null || !IntervalRelation.isOrdered(printed)) {
      return List.of();
    }
    boolean holds = !printed.interval().includesNone(printed.scale());
    int none = (int) printed.scale().none();
    String expected = "an interval that does not reach " + none + ", or no word of significance";
    return List.of(sure.over(printed.numbers(), holds, expected));
  }
}
