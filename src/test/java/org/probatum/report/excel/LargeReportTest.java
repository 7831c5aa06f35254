package org.probatum.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probatum.audit.Audit;
import org.probatum.grading.Finding;
import org.probatum.grading.Grades;
import org.probatum.report.AuditFixture;

class LargeReportTest {

  private static final int ROWS = 3_000;

  @Test
  void everyFindingOfALargeAuditHasItsRow() {
    Audit audit = AuditFixture.audit();
    Finding finding = audit.grades().findings().get(2);
    List<Finding> many =
        IntStream.range(0, ROWS).mapToObj(i -> finding.withId("f" + (10_000 + i))).toList();
    Grades grades =
        new Grades(many, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    byte[] bytes = new ExcelReport().of(AuditFixture.audit(grades, audit.stamp().time()));
    var sheet = WorkbookText.open(bytes).getSheet("Findings");
    assertThat(sheet.getLastRowNum()).isEqualTo(Register.LEAD + ROWS - 1);
    assertThat(sheet.getRow(Register.LEAD + ROWS - 1).getCell(0).getStringCellValue())
        .isEqualTo("F" + ROWS);
  }
}
