package org.probatum.evidence.source.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.probatum.evidence.json.SourceEntry;
import org.probatum.evidence.json.StudyEntry;
import org.probatum.evidence.json.WorkEntry;

/**
 * A work of the table: its first row and those behind it without a title. A design in such a row
 * begins another study of the work.
 */
final class TableWork {

  private final Cells cells;
  private final int first;
  private final List<TableStudy> studies = new ArrayList<>();

  TableWork(Cells cells, int first) {
    this.cells = cells;
    this.first = first;
    add(first);
  }

  /** Adds a row that belongs to it. */
  void add(int row) {
    if (studies.isEmpty() || row != first && !cells.text(row, Column.DESIGN).isEmpty()) {
      studies.add(new TableStudy(cells, row));
    }
    if (!cells.text(row, Column.OUTCOME).isEmpty()) {
      studies.get(studies.size() - 1).outcome(row);
    }
  }

  int firstRow() {
    return first;
  }

  /** The row of a study, or of one of its outcomes; numbers count from 1, 0 stands for none. */
  int row(int study, int outcome) {
    return study == 0 || study > studies.size() ? first : studies.get(study - 1).row(outcome);
  }

  /**
   * @param wrong is told cells that hold no whole number where one must stand
   */
  WorkEntry entry(BiConsumer<Integer, Column> wrong) {
    Whole whole = new Whole(cells, wrong);
    List<StudyEntry> entries = studies.stream().map(study -> study.entry(whole)).toList();
    String doi = text(Column.DOI);
    String depth = text(Column.DEPTH) == null ? "full text" : text(Column.DEPTH);
    String address = doi == null ? text(Column.TITLE) : doi;
    return new WorkEntry(
        doi == null ? key() : null,
        text(Column.TITLE),
        list(text(Column.AUTHORS)),
        text(Column.JOURNAL),
        whole.of(first, Column.YEAR),
        null,
        text(Column.VOLUME),
        text(Column.ISSUE),
        text(Column.PAGES),
        doi,
        text(Column.PMID),
        text(Column.REGISTRATION),
        List.of(),
        List.of(),
        List.of(new SourceEntry("a", address, depth)),
        entries,
        null);
  }

  private String key() {
    String pmid = text(Column.PMID);
    String words = cells.text(first, Column.YEAR) + " " + cells.text(first, Column.TITLE);
    return pmid != null
        ? "pmid-" + pmid
        : words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
  }

  private String text(Column column) {
    return textOrNull(cells, first, column);
  }

  static String textOrNull(Cells cells, int row, Column column) {
    String text = cells.text(row, column);
    return text.isEmpty() ? null : text;
  }

  static List<String> list(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Reads whole numbers; a cell that holds something else is told. */
  record Whole(Cells cells, BiConsumer<Integer, Column> wrong) {

    Integer of(int row, Column column) {
      String digits = cells.text(row, column).replaceFirst("\\.0+$", "").replace(",", "");
      if (digits.isEmpty()) {
        return null;
      }
      if (!digits.matches("-?\\d{1,9}")) {
        wrong.accept(row, column);
        return null;
      }
      return Integer.valueOf(digits);
    }
  }
}
