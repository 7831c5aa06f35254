package org.probatum.report.excel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Verdict;
import org.probatum.report.Words;

/** How many claims have which verdict, and what each verdict means; beside it as a chart. */
final class VerdictBlock {

  private VerdictBlock() {}

  /** Returns the first free row below, a gap included. */
  static int draw(Canvas canvas, int row, List<ClaimVerdict> verdicts) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    verdicts.forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
    canvas.put(row, SummarySheet.TERM, SummarySheet.SUM, Datum.of("Claims", Look.HEADING));
    canvas.put(
        row, SummarySheet.LABEL, SummarySheet.WIDE, Datum.of("Claims by verdict", Look.HEADING));
    canvas.put(row + 1, SummarySheet.TERM, Datum.of("Verdict", Look.HEAD));
    canvas.put(row + 1, 1, Datum.of("Claims", Look.HEAD));
    canvas.put(row + 1, 2, SummarySheet.SUM, Datum.of("What it means", Look.HEAD));
    int next = row + 2;
    for (Verdict each : Verdict.values()) {
      canvas.put(next, SummarySheet.TERM, Datum.of(Words.of(each), Look.of(each)));
      canvas.put(next, 1, Datum.number(counts.getOrDefault(each, 0)));
      canvas.put(next, 2, SummarySheet.SUM, Datum.text(meaning(each)));
      next++;
    }
    List<Integer> bars =
        Arrays.stream(Verdict.values()).map(each -> counts.getOrDefault(each, 0)).toList();
    canvas.draw(sheet -> VerdictChart.draw(sheet, row, bars));
    return next + 1;
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "The source says the opposite.";
      case MISCITED -> "The source is another one, or does not say this.";
      case UNSUPPORTED -> "Nothing that is cited carries it.";
      case OVERSTATED -> "Put more strongly than the evidence allows.";
      case PARTLY_SUPPORTED -> "A part of it holds.";
      case UNVERIFIABLE -> "The facts to judge it are missing.";
      case SUPPORTED -> "The source says so, and its evidence carries it.";
      case NOT_CHECKABLE -> "Opinion, hope, anecdote or common knowledge.";
    };
  }
}
