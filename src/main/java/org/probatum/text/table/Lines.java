package org.probatum.text.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Parts a text into rows line by line, so that only lines with a quotation mark need the library: a
 * check begins with reading 5,000 lines of vocabularies, and letter by letter that takes a twelfth
 * of its time.
 */
final class Lines {

  private static final char SEPARATOR = ',';
  private static final CSVFormat QUOTED =
      CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private List<String> columns;

  Lines(String name) {
    this.name = name;
  }

  List<Row> rows(String text) {
    int start = 0;
    for (int line = 1; start < text.length(); line++) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (last > start && text.charAt(start) != '#') {
        add(line, text.substring(start, last));
      }
      start = end + 1;
    }
    return List.copyOf(rows);
  }

  private void add(int number, String line) {
    List<String> cells = line.indexOf('"') < 0 ? plain(line) : quoted(number, line);
    if (columns == null) {
      columns = cells;
    } else {
      rows.add(Row.of(name, number, columns, cells));
    }
  }

  private static List<String> plain(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(SEPARATOR); end >= 0; end = line.indexOf(SEPARATOR, start)) {
      cells.add(line.substring(start, end).strip());
      start = end + 1;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }

  private List<String> quoted(int number, String line) {
    try (CSVParser parser = QUOTED.parse(new StringReader(line))) {
      return parser.iterator().next().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new TableException(name + ", line " + number + ": " + e.getMessage(), e);
    }
  }
}
