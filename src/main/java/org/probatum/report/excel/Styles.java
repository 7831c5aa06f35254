package org.probatum.report.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The few cell styles of a workbook by number, each made once. Styles are written ahead of the
 * rows, so all have to be asked for before the workbook is written.
 */
final class Styles {

  /** Its metric twin Liberation Sans is there where Arial is not: lines break alike. */
  private static final String FONT = "Arial";

  private static final XSSFColor LINE = new XSSFColor(rgb("D5DAE1"), null);

  /** How content is set. */
  private enum Setting {
    WORDS,
    /** Marked as text, since it looks like a formula. */
    QUOTED,
    /** Without line breaks: runs on over empty cells beside it. */
    RUNNING,
    NUMBER
  }

  private final XSSFWorkbook workbook;
  private final Map<Setting, Map<Look, Integer>> styles = new EnumMap<>(Setting.class);

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) 10);
  }

  int of(Datum datum) {
    if (datum.number() != null) {
      return of(datum.look(), Setting.NUMBER);
    }
    return CellText.looksLikeFormula(datum.text())
        ? of(datum.look(), Setting.QUOTED)
        : of(datum.look());
  }

  /** The style of empty cells beside a datum. */
  int of(Look look) {
    return of(look, Setting.WORDS);
  }

  int running(Datum datum) {
    return of(datum.look(), Setting.RUNNING);
  }

  private int of(Look look, Setting setting) {
    return styles
        .computeIfAbsent(setting, ignored -> new EnumMap<>(Look.class))
        .computeIfAbsent(look, key -> (int) style(key, setting).getIndex());
  }

  private XSSFCellStyle style(Look look, Setting setting) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setWrapText(setting != Setting.RUNNING);
    style.setQuotePrefixed(setting == Setting.QUOTED || setting == Setting.RUNNING);
    style.setVerticalAlignment(
        look == Look.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setAlignment(
        setting == Setting.NUMBER ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
    if (look.isFramed() && setting != Setting.NUMBER) {
      style.setIndention((short) 1);
    }
    if (look == Look.DECIMAL) {
      style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    }
    if (look.paper != null) {
      style.setFillForegroundColor(new XSSFColor(rgb(look.paper), null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.isFramed()) {
      frame(style);
    }
    return style;
  }

  /** Lines between rows only: columns are told apart by their left edges. */
  private static void frame(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setTopBorderColor(LINE);
    style.setBottomBorderColor(LINE);
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.size);
    font.setBold(look.bold);
    font.setColor(new XSSFColor(rgb(look.ink), null));
    font.setUnderline(look == Look.LINK ? FontUnderline.SINGLE : FontUnderline.NONE);
    return font;
  }

  /** Red, green and blue of {@code 1F3A5F}. */
  static byte[] rgb(String hex) {
    byte[] rgb = new byte[3];
    for (int i = 0; i < 3; i++) {
      rgb[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    return rgb;
  }
}
