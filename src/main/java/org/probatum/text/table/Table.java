package org.probatum.text.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
      return read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
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

  public static Table read(String name, Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    stream(name, reader, rows::add);
    return new Table(name, List.copyOf(rows));
  }

  /** Hands the rows on one by one, so that a table may be larger than the memory. */
  public static void stream(String name, Reader reader, Consumer<Row> out) throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord each : parser) {
        String place = name + ", line " + parser.getCurrentLineNumber();
        if (!each.isConsistent()) {
          throw new TableException(
              place
                  + ": "
                  + each.size()
                  + " cells, the header has "
                  + parser.getHeaderNames().size());
        }
        out.accept(new Row(place, each.toMap()));
      }
    }
  }
}
