package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Praise in titles, promises to everybody, and who earns by the praise. */
class PraiseTest {

  private static final String NOTHING = "{\"format\": \"probatum-evidence/1\", \"works\": []}";

  private static final Set<String> PRAISE =
      Set.of("LNG-HYP-01", "LNG-ABS-03", "LNG-AUT-01", "EDI-COI-01", "EDI-APR-04");

  private static List<String> rules(String article) throws Exception {
    return OwnRecords.rules(NOTHING, article.replace("/", "\n\n"), PRAISE::contains);
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
