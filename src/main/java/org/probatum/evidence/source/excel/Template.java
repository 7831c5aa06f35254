package org.probatum.evidence.source.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an empty evidence table: lists to choose from, help on each column, and an example. */
public final class Template {

  /** How the title of the example begins; rows of such a title are not imported. */
  static final String EXAMPLE = "EXAMPLE";

  private static final int LAST_ROW = 2000;
  private static final int WIDTH = 18 * 256;

  private static final Map<Column, String> FILLED =
      Map.ofEntries(
          Map.entry(Column.TITLE, EXAMPLE + ": this row shows how to fill the table"),
          Map.entry(Column.AUTHORS, "Family A; Family B"),
          Map.entry(Column.JOURNAL, "Name of the journal"),
          Map.entry(Column.YEAR, "2019"),
          Map.entry(Column.DOI, "10.1000/abc"),
          Map.entry(Column.DEPTH, "full text"),
          Map.entry(Column.DESIGN, "randomised trial"),
          Map.entry(Column.POPULATION, "adults with alcohol use disorder"),
          Map.entry(Column.INTERVENTION, "intravenous ketamine 0.5 mg/kg"),
          Map.entry(Column.COMPARATOR, "placebo"),
          Map.entry(Column.RANDOMISED, "96"),
          Map.entry(Column.ANALYSED, "90"),
          Map.entry(Column.ARM_1, "ketamine"),
          Map.entry(Column.ARM_1_PEOPLE, "48"),
          Map.entry(Column.ARM_2, "placebo"),
          Map.entry(Column.ARM_2_PEOPLE, "48"),
          Map.entry(Column.OUTCOME, "days abstinent"),
          Map.entry(Column.CLASS, "patient important"),
          Map.entry(Column.TIMEPOINT, "6 months"),
          Map.entry(Column.PRIMARY, "yes"),
          Map.entry(Column.UNIT, "%"),
          Map.entry(Column.VALUE_1, "80.1"),
          Map.entry(Column.VALUE_2, "70.0"),
          Map.entry(Column.MEASURE, "mean difference"),
          Map.entry(Column.ESTIMATE, "10.1"),
          Map.entry(Column.LOW, "1.1"),
          Map.entry(Column.HIGH, "19.0"),
          Map.entry(Column.P, "0.03"),
          Map.entry(Column.DIRECTION, "favours intervention"),
          Map.entry(Column.LOCATOR, "table 2"));

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Sheet table = book.createSheet("Evidence table");
  private final Sheet help = book.createSheet("Help");
  private final Sheet lists = book.createSheet("Lists");

  private Template() {}

  /** The workbook. */
  public static byte[] write() {
    return new Template().bytes();
  }

  private byte[] bytes() {
    CellStyle text = book.createCellStyle();
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    CellStyle head = head();
    Row headers = table.createRow(0);
    Row example = table.createRow(1);
    for (Column column : Column.values()) {
      int at = column.ordinal();
      table.setDefaultColumnStyle(at, text);
      table.setColumnWidth(at, WIDTH);
      headers.createCell(at).setCellValue(column.header());
      headers.getCell(at).setCellStyle(head);
      example.createCell(at).setCellValue(FILLED.getOrDefault(column, ""));
      example.getCell(at).setCellStyle(text);
      explain(column);
      choose(column);
    }
    table.createFreezePane(1, 1);
    book.setSheetHidden(book.getSheetIndex(lists), true);
    return saved();
  }

  private CellStyle head() {
    CellStyle style = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    return style;
  }

  private void explain(Column column) {
    Row row = help.createRow(column.ordinal());
    row.createCell(0).setCellValue(column.header());
    String choices = String.join(", ", column.choices());
    row.createCell(1).setCellValue((column.help() + " " + choices).strip());
    help.setColumnWidth(0, WIDTH * 2);
    help.setColumnWidth(1, WIDTH * 5);
  }

  private void choose(Column column) {
    List<String> choices = column.choices();
    if (choices.isEmpty()) {
      return;
    }
    int at = column.ordinal();
    for (int i = 0; i < choices.size(); i++) {
      Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
      row.createCell(at).setCellValue(choices.get(i));
    }
    String letter = CellReference.convertNumToColString(at);
    String range = "Lists!$" + letter + "$1:$" + letter + "$" + choices.size();
    DataValidationHelper helper = table.getDataValidationHelper();
    DataValidation list =
        helper.createValidation(
            helper.createFormulaListConstraint(range),
            new CellRangeAddressList(1, LAST_ROW, at, at));
    list.setShowErrorBox(true);
    table.addValidationData(list);
  }

  private byte[] saved() {
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
