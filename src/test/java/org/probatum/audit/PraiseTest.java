package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.grading.Finding;

/** Praise in titles, promises to everybody, and who earns by the praise. */
class PraiseTest {

  private static final String NOTHING = "{\"format\": \"probatum-evidence/1\", \"works\": []}";

  private static List<String> rules(String article) throws Exception {
    return OwnRecords.audit(NOTHING, article.replace("/", "\n\n")).grades().findings().stream()
        .map(Finding::rule)
        .filter(
            rule ->
                rule.equals("LNG-HYP-01")
                    || rule.equals("LNG-ABS-03")
                    || rule.equals("LNG-AUT-01")
                    || rule.equals("EDI-COI-01")
                    || rule.equals("EDI-APR-04"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seven foods that science has proven to heal/What is new/Metformin is a tablet. | LNG-HYP-01",
        "Metformin: experts agree/What is new/Metformin is a tablet. | LNG-HYP-01",
        "Screening/What is new/All women benefit, because nothing is overlooked. | LNG-ABS-03",
        "Screening/What is new/Experts agree that it should be used at every bedside. | LNG-AUT-01",
        "Slim/What is new/These compounded semaglutide drops work well. They are FDA approved. | EDI-APR-04",
        "Scans/Dr Leo Hart, founder of ScanWell AI./What is new/The program improves survival. | EDI-COI-01",
        "Scans/What is new/Ada Lind, who founded the company that sells it, is sure. The program improves survival. | EDI-COI-01",
        "Scans/Prepared by Wellman Ltd/What is new/The program improves survival. | EDI-COI-01",
        "Scans/What is new/The program improves survival. Order it from our shop. | EDI-COI-01"
      })
  void praiseIsFound(String article, String rule) throws Exception {
    assertThat(rules(article)).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is metformin?/What is new/Science has shown little of it.",
        "Slim/What is new/Unlike compounded semaglutide, the pen is FDA approved.",
        "Slim/What is new/Compounded semaglutide drops are not FDA approved.",
        "Screening/What is new/Not all women benefit.",
        "Screening/What is new/Everyone benefits from support.",
        "Screening/What is new/Experts recommend that you see a doctor.",
        "Scans/What is new/Samuel Hart, founder of modern surgery, worked in Paris. The program improves survival.",
        "Scans/Prepared by Ada Lind/What is new/The program improves survival."
      })
  void noPraiseIsNone(String article) throws Exception {
    assertThat(rules(article)).isEmpty();
  }
}
