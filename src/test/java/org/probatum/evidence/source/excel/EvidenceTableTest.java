package org.probatum.evidence.source.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.probatum.evidence.Arm;
import org.probatum.evidence.Design;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.Study;
import org.probatum.evidence.source.Read;

class EvidenceTableTest {

  private static final Map<Column, String> TRIAL =
      Map.of(
          Column.TITLE, "Ketamine for relapse",
          Column.DOI, "10.1000/k",
          Column.DESIGN, "randomised trial",
          Column.RANDOMISED, "40",
          Column.ARM_1, "ketamine",
          Column.ARM_1_PEOPLE, "20",
          Column.ARM_2, "placebo",
          Column.OUTCOME, "abstinence",
          Column.VALUE_1, "80.10",
          Column.UNIT, "%");

  /** The template with these rows behind its example. */
  private static byte[] filled(List<Map<Column, String>> rows) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Template.write()))) {
      Sheet sheet = book.getSheetAt(0);
      for (Map<Column, String> cells : rows) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        cells.forEach((column, text) -> row.createCell(column.ordinal()).setCellValue(text));
      }
      return bytes(book);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static Map<Column, String> with(Column column, String text) {
    Map<Column, String> cells = new java.util.EnumMap<>(TRIAL);
    cells.put(column, text);
    return cells;
  }

  @Test
  void theExampleOfTheTemplateIsNotImportedButWouldBeSound() throws IOException {
    assertThat(Read.bytes(Template.write()).records()).isEmpty();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Template.write()))) {
      book.getSheetAt(0).getRow(1).getCell(0).setCellValue("A title");

      Study study = Read.bytes(bytes(book)).one().work().studies().get(0);
      assertThat(study.outcomes().get(0).effect().printed())
          .isEqualTo("mean difference 10.1 (95% CI 1.1 to 19.0), p = 0.03");
    }
  }

  @Test
  void aRowIsAnOutcomeAndARowWithoutTitleOneMore() throws IOException {
    Read read =
        Read.bytes(
            filled(
                List.of(
                    TRIAL,
                    Map.of(
                        Column.OUTCOME, "craving",
                        Column.VALUE_1, "4.0",
                        Column.UNIT, "points",
                        Column.DIRECTION, "no difference"),
                    Map.of(Column.DESIGN, "cohort", Column.POPULATION, "those who stayed"),
                    Map.of(
                        Column.TITLE, "Another work",
                        Column.YEAR, "2001",
                        Column.DESIGN, "cohort"))));

    assertThat(read.problems()).isEmpty();
    assertThat(read.records())
        .extracting(r -> r.work().key(), r -> r.work().studies().size(), r -> r.isCurated())
        .containsExactly(tuple("10.1000/k", 2, true), tuple("2001-another-work", 1, true));
  }

  @Test
  void valuesStayAsTheyArePrinted() throws IOException {
    Study study = Read.bytes(filled(List.of(TRIAL))).one().work().studies().get(0);

    assertThat(study.design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(study.arms())
        .extracting(Arm::name, Arm::participants)
        .containsExactly(tuple("ketamine", 20), tuple("placebo", null));
    Outcome outcome = study.outcomes().get(0);
    assertThat(outcome.values().get(0).value().literal()).isEqualTo("80.10");
    assertThat(outcome.direction()).isEqualTo(EffectDirection.NOT_STATED);
  }

  @Test
  void errorsNameSheetAndCell() throws IOException {
    assertPlace(with(Column.DESIGN, "magic"), "L3", "design (magic) is not known");
    assertPlace(with(Column.RANDOMISED, "forty"), "Q3", "\"forty\" is no whole number");
    assertPlace(with(Column.ANALYSED, "41"), "R3", "analysed (41) is above randomised (40)");
    assertPlace(with(Column.ARM_1_PEOPLE, "41"), "Q3", "the arms together (41)");
    assertPlace(with(Column.VALUE_1, "180"), "AE3", "value (180 %) must be from 0 to 100");
    assertPlace(with(Column.P, "3"), "AL3", "p (3) must be from 0 to 1");
    assertPlace(with(Column.COMPARATOR, "magic"), "O3", "type (magic)");
    assertPlace(with(Column.DOI, "nonsense"), "H3", "doi (nonsense) is no DOI");
    assertPlace(with(Column.DEPTH, "half"), "K3", "depth (half)");
    assertPlace(with(Column.CLASS, "nice"), "AB3", "class (nice)");
  }

  private static void assertPlace(Map<Column, String> row, String cell, String problem)
      throws IOException {
    Read read = Read.bytes(filled(List.of(row)));

    assertThat(read.records()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.place()).isEqualTo("file, sheet Evidence table, cell " + cell);
              assertThat(found.problem()).startsWith(problem);
              assertThat(found.remedy()).isNotBlank();
              assertThat(found.fatal()).isFalse();
            });
  }

  @Test
  void aProblemOfOneWorkDoesNotKeepTheOthersBack() throws IOException {
    Read read =
        Read.bytes(
            filled(
                List.of(
                    with(Column.DESIGN, "magic"),
                    Map.of(Column.TITLE, "Sound", Column.DESIGN, "cohort"))));

    assertThat(read.records()).hasSize(1);
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aColumnOfAnUnknownNameIsTold() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Template.write()))) {
      Cell header = book.getSheetAt(0).getRow(0).getCell(Column.FUNDING.ordinal());
      header.setCellValue("Founding");

      assertThat(Read.bytes(bytes(book)).problems())
          .singleElement()
          .matches(SourceProblem::fatal)
          .extracting(SourceProblem::place)
          .isEqualTo("file, sheet Evidence table, cell Z1");
    }
  }

  @Test
  void whatIsNoEvidenceTableIsTold() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("Budget");

      assertThat(Read.bytes(bytes(book)).problems()).singleElement().matches(SourceProblem::fatal);
    }
    assertThat(Read.text("PK\u0003\u0004 not a workbook").problems())
        .singleElement()
        .matches(SourceProblem::fatal);
  }

  @Test
  void listsToChooseFromHoldWhatTheCheckAllows() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Template.write()))) {
      assertThat(book.getSheetAt(0).getDataValidations()).hasSize(7);
      assertThat(book.getSheet("Lists").getRow(0).getCell(Column.DESIGN.ordinal()))
          .hasToString("systematic review of trials");
    }
  }
}
