package org.probatum.report.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** What a table's sheet has besides its cells: widths, frozen header, the table with its filter. */
final class RegisterFrame {

  private RegisterFrame() {}

  static void set(XSSFSheet sheet, Register register) {
    for (int i = 0; i < register.columns().size(); i++) {
      sheet.setColumnWidth(i, register.columns().get(i).width() * 256);
    }
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(1, Register.LEAD);
    table(sheet, register);
  }

  private static void table(XSSFSheet sheet, Register register) {
    int lastColumn = register.columns().size() - 1;
    AreaReference area =
        new AreaReference(
            new CellReference(Register.LEAD - 1, 0),
            new CellReference(register.lastRow(), lastColumn),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(register.table());
    table.setDisplayName(register.table());
    CTTable raw = table.getCTTable();
    for (int i = 0; i <= lastColumn; i++) {
      raw.getTableColumns().getTableColumnArray(i).setName(register.columns().get(i).title());
    }
    raw.addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = raw.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(false);
  }
}
