package org.probatum.text.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A comma-separated table with a header line; lines that begin with {@code #} are comments.
 *
 * @param name the file's name, for messages
 * @param rows its rows in order
 */
public record Table(String name, List<Row> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  /** Reads a table that the program ships. */
  public static Table bundled(String path) {
    try (InputStream in = Table.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new TableException(path + ": not among the bundled files");
      }
      return of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Whether the program ships a table at this path. */
  public static boolean isBundled(String path) {
    return Table.class.getResource("/" + path) != null;
  }

  /** The cells of each line of a comma-separated text that has no header. */
  public static List<List<String>> cells(Reader reader) throws IOException {
    try (CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** Reads a text with a header whose cells end within their line. */
  static Table of(String name, String text) {
    return new Table(name, new Lines(name).rows(text));
  }

  /** Hands the rows on one by one, so that a table may be larger than the memory. */
  public static void stream(String name, Reader reader, Consumer<Row> out) throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      List<String> columns = parser.getHeaderNames();
      for (CSVRecord each : parser) {
        out.accept(Row.of(name, parser.getCurrentLineNumber(), columns, each.toList()));
      }
    }
  }
}
