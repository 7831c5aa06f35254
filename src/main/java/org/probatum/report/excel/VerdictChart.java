package org.probatum.report.excel;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.probatum.grading.Verdict;
import org.probatum.report.Words;

/** A bar for each verdict, as long as it has claims, in the colours of the table beside it. */
final class VerdictChart {

  private VerdictChart() {}

  /** Draws beside the table whose heading is in {@code row}; one count for each verdict. */
  static void draw(XSSFSheet sheet, int row, List<Integer> counts) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            SummarySheet.LABEL,
            row + 1,
            SummarySheet.WIDE + 1,
            row + 2 + counts.size());
    XSSFChart chart = drawing.createChart(anchor);
    chart.setAutoTitleDeleted(true);
    XDDFBarChartData data = axes(chart);
    XDDFChartData.Series series = series(data, row + 2, counts);
    chart.plot(data);
    label(chart);
    paint(series);
  }

  private static XDDFBarChartData axes(XSSFChart chart) {
    XDDFCategoryAxis terms = chart.createCategoryAxis(AxisPosition.LEFT);
    terms.setOrientation(AxisOrientation.MAX_MIN);
    terms.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
    numbers.setVisible(false);
    numbers.setMinimum(0);
    numbers.setCrosses(AxisCrosses.AUTO_ZERO);
    numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, terms, numbers);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(45);
    data.setVaryColors(false);
    return data;
  }

  private static XDDFChartData.Series series(XDDFBarChartData data, int row, List<Integer> counts) {
    String[] terms = Arrays.stream(Verdict.values()).map(Words::of).toArray(String[]::new);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(terms, range(row, 0)),
            XDDFDataSourcesFactory.fromArray(counts.toArray(Integer[]::new), range(row, 1)));
    series.setTitle("Claims", null);
    return series;
  }

  private static String range(int row, int column) {
    int last = row + Verdict.values().length - 1;
    return new CellRangeAddress(row, last, column, column).formatAsString(SummarySheet.NAME, true);
  }

  private static void label(XSSFChart chart) {
    CTDLbls labels =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void paint(XDDFChartData.Series series) {
    for (Verdict each : Verdict.values()) {
      series
          .getDataPoint(each.ordinal())
          .setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(each))));
    }
  }

  /** The colour of the verdict's cell; a stronger one where that is too pale for a bar. */
  private static byte[] colour(Verdict verdict) {
    Look look = Look.of(verdict);
    return Styles.rgb(
        switch (look) {
          case GOOD -> "5FAE7F";
          case QUIET -> "A9B2BD";
          case MINOR -> "E8CB5A";
          default -> look.paper;
        });
  }
}
