package org.probatum.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.probatum.report.AuditFixture;

class ExcelReportTest {

  private static final ExcelReport REPORT = new ExcelReport();

  private final byte[] bytes = REPORT.of(AuditFixture.audit());
  private final XSSFWorkbook workbook = WorkbookText.open(bytes);

  @Test
  void readsBackAsExpected() throws IOException {
    try (InputStream expected = getClass().getResourceAsStream("audit.expected.txt")) {
      assertThat(WorkbookText.of(bytes))
          .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyRequestThatLeftTheMachineHasARowOfTheRunSheet() {
    String text = WorkbookText.of(REPORT.of(AuditFixture.online(700)));

    assertThat(text)
        .contains("What left the machine | B: 700 requests, told below")
        .contains("A: Request 1 | B: call 0 ")
        .contains("A: Request 700 | B: call 699 ");
  }

  @Test
  void theListOfReferencesTellsWhereNoticesCouldNotBeAskedFor() {
    String silent = "Notices could not be asked for: Crossref (notices: timed out)";

    assertThat(WorkbookText.of(bytes)).doesNotContain("could not be asked for");
    assertThat(WorkbookText.of(REPORT.of(AuditFixture.withoutNotices())))
        .containsOnlyOnce(silent)
        .containsPattern("found by DOI[^|]*" + java.util.regex.Pattern.quote(silent));
  }

  @Test
  void theSameAuditGivesTheSameBytes() {
    assertThat(REPORT.of(AuditFixture.audit())).isEqualTo(bytes);
  }

  @Test
  void preparingChangesNothing() {
    REPORT.prepare();
    assertThat(REPORT.of(AuditFixture.audit())).isEqualTo(bytes);
  }

  @Test
  void anotherTimeChangesNothingButTheStamp() {
    String later = WorkbookText.of(REPORT.of(AuditFixture.at("2027-02-03T04:05:06Z")));
    List<String> changed = new ArrayList<>(later.lines().toList());
    changed.removeAll(WorkbookText.of(bytes).lines().toList());
    assertThat(changed).hasSize(2).allMatch(line -> line.contains("2027-02-03"));
  }

  @Test
  void noCellIsAFormula() {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        assertThat(row).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
      }
    }
  }

  @Test
  void wordsThatLookLikeAFormulaAreMarkedAsText() {
    Cell quote = workbook.getSheet("Findings").getRow(3).getCell(4);
    assertThat(quote.getStringCellValue()).startsWith("= 3 tablets");
    assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(workbook.getSheet("Findings").getRow(4).getCell(4).getCellStyle())
        .matches(style -> !style.getQuotePrefixed());
  }

  @Test
  void everySheetButTheSummaryIsATableWithFilterAndFrozenHeader() {
    for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
      assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter()).isNotNull();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    }
  }

  @Test
  void theColumnsOfATableAreNamedAsItsHeaderReads() {
    for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
      XSSFTable table = workbook.getSheetAt(i).getTables().get(0);
      Row header = workbook.getSheetAt(i).getRow(table.getStartRowIndex());
      assertThat(header)
          .extracting(Cell::getStringCellValue)
          .containsExactlyElementsOf(
              table.getColumns().stream().map(column -> column.getName()).toList());
    }
  }

  @Test
  void everyLinkLeadsToWhatItNames() {
    Cell claim = workbook.getSheet("Findings").getRow(3).getCell(11);
    assertThat(claim.getStringCellValue()).isEqualTo("C6");
    assertThat(leadsTo(claim)).isEqualTo("C6");
    Cell finding = workbook.getSheet("Claims").getRow(9).getCell(11);
    assertThat(leadsTo(finding)).isEqualTo(finding.getStringCellValue());
    Cell source = workbook.getSheet("Findings").getRow(3).getCell(10);
    assertThat(source.getStringCellValue()).isEqualTo("[2] Tan 2019");
    assertThat(leadsTo(source)).isEqualTo("2");
  }

  private String leadsTo(Cell cell) {
    String[] place = cell.getHyperlink().getAddress().split("'!A|'");
    return workbook
        .getSheet(place[1])
        .getRow(Integer.parseInt(place[2]) - 1)
        .getCell(0)
        .getStringCellValue();
  }

  @Test
  void theSummaryHasAChart() {
    assertThat(workbook.getSheet("Summary").getDrawingPatriarch().getCharts()).hasSize(1);
  }

  @Test
  void everySheetPrintsOnA4LandscapeOnePageWide() {
    for (Sheet sheet : workbook) {
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
    }
  }

  @Test
  void anAuditWithoutFindingsSaysSoOnEverySheet() {
    String text = WorkbookText.of(REPORT.of(AuditFixture.empty()));
    assertThat(text)
        .contains("Nothing was found.")
        .contains("No sentence was read.")
        .contains("No claim names a source.")
        .contains("The article has no reference list.")
        .contains("No rule ran.")
        .contains("Every rule that applies had what it needs.");
  }
}
