package org.probatum.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Prints a sheet on A4 landscape: one page wide, the header of a table on every page. */
final class PrintSetup {

  /** In inches. */
  private static final double SIDE = 0.35;

  private static final double END = 0.55;

  private PrintSetup() {}

  static void set(XSSFSheet sheet, String article, int lastColumn, int lastRow) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, SIDE);
    sheet.setMargin(PageMargin.BOTTOM, END);
    sheet.setMargin(PageMargin.FOOTER, SIDE / 2);
    sheet.getFooter().setLeft(CellText.clean(article).replace("&", "&&"));
    sheet.getFooter().setCenter("&A");
    sheet.getFooter().setRight("Page &P of &N");
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    sheet.getWorkbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
    if (!sheet.getTables().isEmpty()) {
      sheet.setRepeatingRows(new CellRangeAddress(Register.LEAD - 1, Register.LEAD - 1, -1, -1));
    }
  }
}
