package org.probatum.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook under way. What surrounds the rows of a sheet (links, table, print set-up) is set at
 * once; the rows themselves are made when the workbook is written and are never held together.
 */
final class Book {

  /** A spreadsheet refuses more links than this on one sheet. */
  private static final int LINKS = 65_000;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles = new Styles(workbook);
  private final Map<String, Rows> rows = new HashMap<>();
  private final String article;

  Book(String article, String title, String creator, Instant time) {
    this.article = article;
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator(creator);
    core.setTitle(CellText.clean(title));
    core.setCreated(Optional.of(Date.from(time)));
    core.setModified(Optional.of(Date.from(time)));
  }

  void add(Register register) {
    XSSFSheet sheet = workbook.createSheet(register.name());
    RegisterFrame.set(sheet, register);
    for (int i = 0; i < register.rows().size(); i++) {
      for (int j = 0; j < register.columns().size(); j++) {
        link(sheet, new CellAddress(Register.LEAD + i, j), register.rows().get(i).get(j));
      }
    }
    int right = register.columns().size() - 1;
    finish(sheet, new CellRangeAddress(0, register.lastRow(), 0, right), register.lastPrinted());
    rows.put(part(sheet), new RegisterRows(register, styles));
  }

  void add(Canvas canvas) {
    XSSFSheet sheet = workbook.createSheet(canvas.name());
    canvas.frame(sheet, styles);
    canvas
        .boxes()
        .forEach(box -> link(sheet, new CellAddress(box.row(), box.first()), box.datum()));
    int right = canvas.lastColumn();
    finish(sheet, new CellRangeAddress(0, canvas.lastRow(), 0, right), right);
    rows.put(part(sheet), out -> canvas.write(out, styles));
  }

  private void finish(XSSFSheet sheet, CellRangeAddress all, int lastPrinted) {
    sheet.getCTWorksheet().getDimension().setRef(all.formatAsString());
    PrintSetup.set(sheet, article, lastPrinted, all.getLastRow());
  }

  private static String part(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  private void link(XSSFSheet sheet, CellAddress place, Datum datum) {
    if (datum.link() == null || sheet.getNumHyperlinks() >= LINKS) {
      return;
    }
    HyperlinkType type = datum.isWebLink() ? HyperlinkType.URL : HyperlinkType.DOCUMENT;
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
    link.setAddress(datum.link());
    link.setCellReference(place.formatAsString());
    sheet.addHyperlink(link);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    workbook.write(frame);
    return Assembly.of(frame.toByteArray(), rows);
  }
}
