package org.probatum.report.excel;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Puts rows into the sheets of a workbook that was written without any: a library that builds them
 * in memory takes many times their size. Every entry gets one fixed time, so that the same content
 * is the same file.
 */
final class Assembly {

  private static final String NO_ROWS = "<sheetData/>";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Assembly() {}

  /** The workbook with rows, given by the names of the sheets' parts. */
  static byte[] of(byte[] frame, Map<String, Rows> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(frame.length * 2);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(frame));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(each.getName());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        if (rows.containsKey(each.getName())) {
          fill(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), rows.get(each.getName()), out);
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void fill(String sheet, Rows rows, OutputStream out) throws IOException {
    int place = sheet.indexOf(NO_ROWS);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(sheet, 0, place);
    writer.write("<sheetData>");
    rows.write(new RowWriter(writer));
    writer.write("</sheetData>");
    writer.write(sheet, place + NO_ROWS.length(), sheet.length() - place - NO_ROWS.length());
    writer.flush();
  }
}
